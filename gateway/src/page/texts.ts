import type { Language } from '@holdfast/kernel';
import type { CostGap, Verdict } from './studyView.js';

/** The words of the start page. */
export interface Texts {
  readonly tagline: string;
  readonly running: string;
  readonly version: string;
  readonly targets: string;
  readonly timeZone: string;
  readonly demo: string;
  readonly demoLoaded: string;
  readonly demoAbsent: string;
  readonly studies: string;
  readonly studiesIntro: string;
  readonly noStudies: string;
  readonly unreadable: string;
  readonly moreStudies: (count: string) => string;
  readonly claimed: string;
  readonly measured: string;
  readonly naive: string;
  readonly cost: string;
  readonly roi: string;
  readonly people: string;
  readonly notClaimed: string;
  readonly notMeasured: string;
  readonly costGaps: Readonly<Record<CostGap, string>>;
  readonly to: string;
  readonly colon: string;
  readonly interval: (level: string) => string;
  readonly basis: string;
  readonly lowerIsBetter: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly operations: string;
  readonly operationsIntro: string;
  readonly openGraphiql: string;
  readonly viewers: string;
  readonly documents: string;
  readonly otherLanguage: string;
}

const en: Texts = {
  tagline: 'Training that people stay for, and that the business can prove.',
  running: 'What runs here',
  version: 'Version',
  targets: 'Targets in this process',
  timeZone: 'Time zone of days',
  demo: 'Demo company',
  demoLoaded: 'Loaded: keys that begin with “demo-” and people that begin with “D-” are invented.',
  demoAbsent: 'Not loaded.',
  studies: 'What was claimed, and what the data bear',
  studiesIntro:
    'Each line is one training. The diamond is what somebody claimed, the square with its bar is what was measured with its interval, the circle is the simple comparison that proves nothing. A bar that crosses the line at zero does not show an effect.',
  noStudies: 'There are no studies yet. Import people, enrollments and observations, then define one.',
  unreadable: 'The studies cannot be read at the moment:',
  moreStudies: (count) => `And ${count} more, which GraphiQL reads.`,
  claimed: 'Claimed',
  measured: 'Measured',
  naive: 'Simple comparison',
  cost: 'Cost',
  roi: 'Return on investment',
  people: 'people',
  notClaimed: 'no claim was stated',
  notMeasured: 'no estimate yet',
  costGaps: {
    severalCurrencies: 'in several currencies, which are not added up',
    tooLarge: 'too large to be counted',
    notStated: 'not stated',
  },
  to: 'to',
  colon: ': ',
  interval: (level) => `${level} interval`,
  basis: 'Improvement in percent of what the comparison group reached.',
  lowerIsBetter: 'Less is better: an improvement is a decrease.',
  verdicts: {
    SHOWN_BENEFIT: 'Shown: a benefit',
    SHOWN_HARM: 'Shown: a harm',
    NOT_SHOWN: 'Not shown',
    NO_ESTIMATE: 'No estimate',
  },
  operations: 'Ask the graph',
  operationsIntro: 'Every operation of the loop is ready in GraphiQL; the queries carry variables of the demo company:',
  openGraphiql: 'Open GraphiQL',
  viewers: 'See the demo company as somebody else sees it, in GraphiQL:',
  documents: 'Documentation',
  otherLanguage: '中文',
};

const zh: Texts = {
  tagline: '让人才愿意留下、让业务能够验证的培训。',
  running: '正在运行',
  version: '版本',
  targets: '本进程中的目标',
  timeZone: '日期所用时区',
  demo: '演示公司',
  demoLoaded: '已加载：以“demo-”开头的键和以“D-”开头的人员均为虚构。',
  demoAbsent: '未加载。',
  studies: '宣称的效果与数据所支持的效果',
  studiesIntro:
    '每一行是一项培训。菱形是他人宣称的效果，方块及横线是测得的效果及其区间，圆圈是不能证明任何结论的简单对比。横线若跨过零线，效果就没有得到证明。',
  noStudies: '还没有研究。请先导入人员、报名和观测值，再定义一项研究。',
  unreadable: '目前无法读取研究：',
  moreStudies: (count) => `另有 ${count} 项研究，可在 GraphiQL 中查看。`,
  claimed: '宣称',
  measured: '测得',
  naive: '简单对比',
  cost: '成本',
  roi: '投资回报率',
  people: '人',
  notClaimed: '未填写宣称',
  notMeasured: '尚无估计',
  costGaps: { severalCurrencies: '有多种货币，不相加', tooLarge: '金额太大，无法计算', notStated: '未填写' },
  to: '至',
  colon: '：',
  interval: (level) => `${level} 区间`,
  basis: '改善幅度，以对照组所达水平的百分比表示。',
  lowerIsBetter: '数值越低越好：改善即为下降。',
  verdicts: {
    SHOWN_BENEFIT: '已证明有益',
    SHOWN_HARM: '已证明有害',
    NOT_SHOWN: '未得到证明',
    NO_ESTIMATE: '尚无估计',
  },
  operations: '查询 GraphQL 接口',
  operationsIntro: '闭环的每个操作都已在 GraphiQL 中备好，其中的查询已填入演示公司的变量：',
  openGraphiql: '打开 GraphiQL',
  viewers: '在 GraphiQL 中以他人的身份查看演示公司：',
  documents: '文档',
  otherLanguage: 'English',
};

export const textsOf = (language: Language): Texts => (language === 'zh-CN' ? zh : en);
