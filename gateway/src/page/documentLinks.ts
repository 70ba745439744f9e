import type { Language } from '@holdfast/kernel';
import { html, type Html } from './html.js';

type DocumentLink = Readonly<Record<Language | 'path', string>>;

const OVERVIEW: Readonly<Record<Language, DocumentLink>> = {
  en: { path: '/README.md', en: 'Overview', 'zh-CN': '概览' },
  'zh-CN': { path: '/README.zh-CN.md', en: 'Overview', 'zh-CN': '概览' },
};

/** What is written in English alone. */
const FURTHER: readonly DocumentLink[] = [
  { path: '/docs/tutorial.md', en: 'Tutorial', 'zh-CN': '教程' },
  { path: '/docs/glossary.md', en: 'Glossary', 'zh-CN': '词汇表' },
  { path: '/docs/architecture.md', en: 'Architecture', 'zh-CN': '架构' },
  { path: '/docs/adr', en: 'Decisions', 'zh-CN': '决策记录' },
  { path: '/docs/events.md', en: 'Events', 'zh-CN': '事件目录' },
  { path: '/docs/configuration.md', en: 'Configuration', 'zh-CN': '配置' },
  { path: '/docs/targets.md', en: 'Targets', 'zh-CN': '运行目标' },
  { path: '/docs/operations.md', en: 'Operations', 'zh-CN': '运维' },
  { path: '/docs/security.md', en: 'Security', 'zh-CN': '安全' },
  { path: '/docs/parked-events.md', en: 'Parked events', 'zh-CN': '搁置的事件' },
  { path: '/CHANGELOG.md', en: 'Changes', 'zh-CN': '更新日志' },
];

/** The documents that the start page leads to, as far as this installation has them. */
export function documentLinks(language: Language, served: ReadonlySet<string>): Html {
  const links = [OVERVIEW[language], ...FURTHER].filter(({ path }) => served.has(path));
  const items = links.map((link) => {
    const isForeign = language === 'zh-CN' && link !== OVERVIEW[language];
    const note = isForeign ? html` <small>（英文）</small>` : '';
    return html`<li><a href="${link.path}"${isForeign ? html` hreflang="en"` : ''}>${link[language]}</a>${note}</li>`;
  });
  return html`<ul>
    ${items}
  </ul>`;
}
