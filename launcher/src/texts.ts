import { unreachable } from '@holdfast/kernel';
import type { Language } from './language.js';
import type { StudyCost, StudyLine } from './studyLines.js';
import type { UnknownSetting } from './unknownSettings.js';

/** Everything that the launcher says to a person. */
export interface Texts {
  readonly loadingDemo: string;
  loadedDemo(seconds: string): string;
  running(url: string, folder: string, timeZone: string): string;
  study(line: StudyLine): string;
  demoIsSynthetic(folder: string): string;
  moreStudies(count: number): string;
  readonly noStudy: string;
  openPage(url: string): string;
  nextCommand(url: string): string;
  unknownSetting(setting: UnknownSetting): string;
  readonly stopping: string;
}

/** As a shell takes it for one word. */
const quote = (word: string): string =>
  /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Where the command line looks for the graph when nobody names an address. */
const DEFAULT_URL = 'http://127.0.0.1:4000';

/** The command that goes on from here, with the address when it would look elsewhere by itself. */
const toImportCommand = (file: string, url: string): string =>
  `npm exec --no -- holdfast import people ${file} --dry-run${url === DEFAULT_URL ? '' : ` --url ${url}`}`;

/** The words for a cost that is no single amount. */
interface CostWords {
  readonly severalCurrencies: string;
  readonly tooLarge: string;
  readonly notStated: string;
}

function sayCost(cost: StudyCost, words: CostWords): string {
  switch (cost.kind) {
    case 'amount':
      return cost.text;
    case 'severalCurrencies':
    case 'tooLarge':
    case 'notStated':
      return words[cost.kind];
    default:
      return unreachable(cost);
  }
}

const enCosts: CostWords = {
  severalCurrencies: 'in several currencies, which are not added up',
  tooLarge: 'too large to be counted',
  notStated: 'not stated',
};

const zhCosts: CostWords = {
  severalCurrencies: '有多种货币，不相加',
  tooLarge: '金额太大，无法计算',
  notStated: '未填写',
};

const en: Texts = {
  loadingDemo:
    'Loading the demo company: about 5,000 people of a retailer, all of them made up. This takes under a minute.',
  loadedDemo: (seconds) => `The demo company is loaded (${seconds} s).`,
  running: (url, folder, timeZone) => `Holdfast runs at ${url} (data in ${folder}, time zone ${timeZone}).`,
  study: ({ question, claimed, measured, cost }) =>
    `${question} ${claimed === null ? 'No claim was stated' : `Claimed: ${claimed}`}. The data bear: ${measured ?? 'no estimate yet'}. Cost: ${sayCost(cost, enCosts)}.`,
  demoIsSynthetic: (folder) =>
    `Every number of the demo was planted. Once stopped, it is removed by: npm exec --no -- holdfast demo --remove --data-dir ${quote(folder)} --yes`,
  moreStudies: (count) => `And ${count} more ${count === 1 ? 'study' : 'studies'}.`,
  noStudy: 'There is no study yet.',
  openPage: (url) => `Open ${url} or type: ${toImportCommand('FILE.csv', url)}`,
  nextCommand: (url) => `Type next: ${toImportCommand('FILE.csv', url)}`,
  unknownSetting: ({ name, nearest }) =>
    `The variable ${name} is no setting and changes nothing; ${nearest === undefined ? '--help lists the settings.' : `did you mean ${nearest}?`}`,
  stopping: 'Stopping: finishing what runs.',
};

const zh: Texts = {
  loadingDemo: '正在载入演示公司：一家约 5,000 人的零售企业，数据全部虚构。用时不到一分钟。',
  loadedDemo: (seconds) => `演示公司已载入（${seconds} 秒）。`,
  running: (url, folder, timeZone) => `Holdfast 正在运行：${url}（数据目录 ${folder}，时区 ${timeZone}）。`,
  study: ({ question, claimed, measured, cost }) =>
    `${question} ${claimed === null ? '没有填写宣称的效果' : `宣称：${claimed}`}。数据支持：${measured ?? '尚无估计'}。成本：${sayCost(cost, zhCosts)}。`,
  demoIsSynthetic: (folder) =>
    `演示数据的每个数字都是预先设定的。停止后可删除：npm exec --no -- holdfast demo --remove --data-dir ${quote(folder)} --yes`,
  moreStudies: (count) => `另有 ${count} 项研究。`,
  noStudy: '还没有研究。',
  openPage: (url) => `打开 ${url}，或输入：${toImportCommand('文件.csv', url)}`,
  nextCommand: (url) => `接着输入：${toImportCommand('文件.csv', url)}`,
  unknownSetting: ({ name, nearest }) =>
    `环境变量 ${name} 不是任何设置，不起作用；${nearest === undefined ? '用 --help 查看全部设置。' : `是不是 ${nearest}？`}`,
  stopping: '正在停止：先完成进行中的工作。',
};

export const texts: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zh };
