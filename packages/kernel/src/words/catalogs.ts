import { errors } from './en/errors.js';
import { limits } from './en/limits.js';
import { problems } from './en/problems.js';
import { reasons } from './en/reasons.js';
import { warnings } from './en/warnings.js';
import type { Language } from './language.js';
import { errors as zhErrors } from './zhCn/errors.js';
import { limits as zhLimits } from './zhCn/limits.js';
import { problems as zhProblems } from './zhCn/problems.js';
import { reasons as zhReasons } from './zhCn/reasons.js';
import { warnings as zhWarnings } from './zhCn/warnings.js';

/** Every sentence that clients read, in English. `{holes}` are filled by what the sentence names. */
export const english = { ...reasons, ...limits, ...problems, ...warnings, ...errors } as const;

/** The name of a sentence: the type of a problem in the graph, or a code of ours. */
export type SentenceKey = keyof typeof english;

/** Every sentence that there is. */
export const sentenceKeys: readonly string[] = Object.keys(english);

/** The problems that have a sentence by their type. */
export const problemTypes: readonly string[] = Object.keys(problems);

/** Every sentence in every language. */
export const catalogs: Readonly<Record<Language, Readonly<Record<SentenceKey, string>>>> = {
  en: english,
  'zh-CN': { ...zhReasons, ...zhLimits, ...zhProblems, ...zhWarnings, ...zhErrors },
};
