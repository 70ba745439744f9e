import type { reasons as english } from '../en/reasons.js';

/** Why a row or an input is refused, in Chinese. */
export const reasons: Readonly<Record<keyof typeof english, string>> = {
  // Any cell
  FIELD_MISSING: '缺少 {field}',
  TEXT_MALFORMED: '文本不是合法的 Unicode',
  VALUE_CONTRADICTS: '同一时点 {recordedAt} 已经记录了另一个值',
  BEYOND_LIMIT: '{limit}',
  TEXT_EMPTY: '{field} 不能为空',
  TEXT_TOO_LONG: '{field} 超过 {length} 个字符',

  // Requests and imports
  REQUEST_ID_EMPTY: '请求标识不能为空',
  REQUEST_ID_TOO_LONG: '请求标识超过 {length} 个字符',
  ROWS_TOO_MANY: '共 {rows} 行，超过了 {rowsMax} 行的上限；请分多次请求发送',
  ROWS_TOO_LONG: '各行合计超过 {charactersMax} 个字符；请分多次请求发送',

  // Days, instants and periods
  DATE_UNREADABLE: '“{text}”不是日期：请写成 2026-03-05、2026/3/5 或 2026年3月5日',
  DATE_AMBIGUOUS: '“{text}”有歧义：请先写年份，例如 2026-03-05',
  DATE_NOT_IN_CALENDAR: '日历上没有 {text} 这一天',
  INSTANT_UNREADABLE: '“{text}”不是带时区的时点，例如 2026-03-05T08:00:00+08:00',
  RECORDED_IN_FUTURE: '记录时点 {recordedAt} 还没有到：现在是 {now}',
  PERIOD_BACKWARD: '时期在 {to} 结束，早于开始日期 {from}',

  // Numbers
  NUMBER_UNREADABLE: '“{text}”不是数字',
  NUMBER_TOO_LARGE: '“{text}”超出了 2^53 - 1',
  NUMBER_TOO_FINE: '“{text}”的小数超过 {places} 位',
  NUMBER_NOT_WHOLE: '“{text}”不是整数',
  NUMBER_NEGATIVE: '“{text}”是负数',
  MINOR_UNITS_INEXACT: 'minorUnits 必须是 ±(2^53 - 1) 以内的整数',
  CURRENCY_UNKNOWN: '“{text}”不是 ISO 4217 货币代码，例如 CNY',
  PERCENTAGE_MISPLACED: '“{text}”是百分数，但指标的单位不是 %',

  // Names
  KEY_UNREADABLE: '“{text}”不能作为键：只能是 1 到 64 个 a-z、0-9 和 -，且不能以 - 开头',
  KEY_LIKE_ID: '“{text}”的形式与内部编号相同；键不能这样写',
  EXTERNAL_ID_EMPTY: '工号是空的',
  EXTERNAL_ID_TOO_LONG: '工号超过 {length} 个字符',
  EXTERNAL_ID_LIKE_ID: '“{text}”的形式与内部编号相同；工号不能这样写',
  ORG_UNIT_EMPTY: '组织单位是空的',
  ORG_UNIT_TOO_LONG: '组织单位超过 {length} 个字符',
  ORG_UNIT_LEVEL_EMPTY: '“{text}”中有一级是空的',
  DISPLAY_NAME_TOO_LONG: '姓名超过 {length} 个字符',

  // People
  END_REASON_UNKNOWN: '“{text}”不在可选值之中：{known}',
  ORG_UNIT_MISSING: '写了起始日期，就要写明是哪个组织单位',
  ENDED_BEFORE_STARTED: '离职日期 {endedOn} 早于入职日期 {startedOn}',
  OWN_MANAGER: '上级不能是本人',

  // Careers
  GOAL_MISSING: '个人目标和业务目标都要在培训之前写明，日后才能对照',
  PAY_LOWERED: '职业路径的阶段不能降薪',
  CAREER_STEPS_COUNT: '一条职业路径应有 1 到 {stepsMax} 个阶段，现有 {steps} 个',
  CAREER_STEP_TWICE: '阶段“{step}”重复出现',

  // Cohorts
  COHORT_ENDS_EARLY: '期次在 {endsOn} 结束，早于开始日期 {startsOn}',

  // Enrollments and activity
  COHORT_NOT_FOUND: '没有编码为“{key}”的期次',
  COMPLETED_BEFORE_ENROLLED: '完成日期 {completedOn} 早于报名日期 {enrolledOn}',
  WITHDRAWN_BEFORE_ENROLLED: '退出日期 {withdrawnOn} 早于报名日期 {enrolledOn}',
  COMPLETED_AND_WITHDRAWN: '一行不能既写完成（{completedOn}）又写退出（{withdrawnOn}）',
  WHEN_UNCLEAR: '“at”和“day”必须写其中一个，且只能写一个',
  ACTIVITY_TOO_LARGE: '“{text}”超出了一行所能表示的数量',
  ACTIVITY_TOO_FAR: '距期次的开始日期 {startsOn} 有 {days} 天；最多接受 {daysMax} 天',
  ROW_CHANGED: '此来源的第 {row} 行以前导入过，内容不同：文件被改动了',
  EVENT_CHANGED: '事件“{eventId}”以前导入过，内容不同：文件被改动了',

  // Observations
  METRIC_NOT_FOUND: '没有编码为“{key}”的指标',

  // Incentives
  RULE_MISSING: '必须写明一种规则，且只能写一种，例如 metricGrowth',
  OUTCOME_TOO_EARLY: '基线期在 {endsOn} 结束，结果期必须在此之后开始，不能从 {startsOn} 开始',
  GROWTH_NEGATIVE: '{percent} 小于零',
  AMOUNT_NOT_POSITIVE: '金额必须大于零',
  DECISION_REASON_EMPTY: '请写明原因，以便日后查询',

  // Studies
  STUDY_REFERENCES_COUNT: '一项研究在此处应写 {atLeast} 到 {atMost} 个，现有 {count} 个',
  BASELINE_TOO_LATE: '基线期在 {endsOn} 才结束，而结果期从 {startsOn} 就开始了',
  EFFECT_NEGATIVE: '效果大小不能是负数；数值高好还是低好，由指标说明',
  COST_NEGATIVE: '成本不能是负数',
  COST_LINES_TOO_MANY: '研究“{study}”已有 {linesMax} 个成本项，不能再加',
  PRICE_NEGATIVE: '一个单位改善的价值不能是负数',
};
