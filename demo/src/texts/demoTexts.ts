import { en } from './en.js';
import type { DemoTexts } from './texts.js';
import { zhCn } from './zhCn.js';

/** The languages in which the demo company can be told. */
export type Language = 'en' | 'zh-CN';

export const demoTexts: Readonly<Record<Language, DemoTexts>> = { en, 'zh-CN': zhCn };
