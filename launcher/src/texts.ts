import type { Language } from './language.js';
import type { StudyLine } from './studyLines.js';

/** Everything that the launcher says to a person. */
export interface Texts {
  readonly loadingDemo: string;
  loadedDemo(seconds: string): string;
  running(url: string, folder: string, timeZone: string): string;
  study(line: StudyLine): string;
  demoIsSynthetic(folder: string): string;
  readonly emptyStore: string;
  openPage(url: string): string;
  readonly nextCommand: string;
  readonly stopping: string;
}

const en: Texts = {
  loadingDemo:
    'Loading the demo company: about 5,000 people of a retailer, all of them made up. This takes under a minute.',
  loadedDemo: (seconds) => `The demo company is loaded (${seconds} s).`,
  running: (url, folder, timeZone) => `Holdfast runs at ${url} (data in ${folder}, time zone ${timeZone}).`,
  study: ({ question, claimed, measured, cost }) =>
    `${question} Claimed: ${claimed ?? 'nothing'}. The data bear: ${measured ?? 'no estimate yet'}. Cost: ${cost ?? 'not stated'}.`,
  demoIsSynthetic: (folder) =>
    `Every number of the demo was planted. Once stopped, it is removed by: npm exec --no -- holdfast demo --remove --data-dir ${folder} --yes`,
  emptyStore: 'The store is empty.',
  openPage: (url) => `Open ${url} or type: npm exec --no -- holdfast import people FILE.csv --dry-run`,
  nextCommand: 'Type next: npm exec --no -- holdfast import people FILE.csv --dry-run',
  stopping: 'Stopping: finishing what runs.',
};

const zh: Texts = {
  loadingDemo: '正在载入演示公司:一家约 5,000 人的零售企业,数据全部虚构。用时不到一分钟。',
  loadedDemo: (seconds) => `演示公司已载入(${seconds} 秒)。`,
  running: (url, folder, timeZone) => `Holdfast 正在运行:${url}(数据目录 ${folder},时区 ${timeZone})。`,
  study: ({ question, claimed, measured, cost }) =>
    `${question} 宣称:${claimed ?? '无'}。数据支持:${measured ?? '尚无估计'}。成本:${cost ?? '未填写'}。`,
  demoIsSynthetic: (folder) =>
    `演示数据的每个数字都是预先设定的。停止后可删除:npm exec --no -- holdfast demo --remove --data-dir ${folder} --yes`,
  emptyStore: '数据目录是空的。',
  openPage: (url) => `打开 ${url},或输入:npm exec --no -- holdfast import people 文件.csv --dry-run`,
  nextCommand: '接着输入:npm exec --no -- holdfast import people 文件.csv --dry-run',
  stopping: '正在停止:先完成进行中的工作。',
};

export const texts: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zh };
