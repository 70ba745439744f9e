import type { warnings as english } from '../en/warnings.js';

/** What readers of a study or of a report on its return must know, in Chinese. */
export const warnings: Readonly<Record<keyof typeof english, string>> = {
  STILL_ARRIVING: '仍有事件尚未到达本服务；全部到达之前，数字可能变动。',
  UNKNOWN_COHORT: '尚未收到这些期次：{names}。',
  EMPTY_COMPARISON_WITHOUT_UNIT: '对照组没有人：研究没有写明组织单位。',
  EMPTY_COMPARISON: '对照组没有人：期次开始时，{units} 中没有可以对照的人。',
  TOO_FEW_TREATED: '培训组在结果期有数值的不足 {least} 人（n = {n}），人数不够，无法得出区间。',
  TOO_FEW_TREATED_TWICE: '培训组在两个时期都有数值的不足 {least} 人（n = {n}），人数不够，无法得出区间。',
  TOO_FEW_COMPARISON: '对照组在结果期有数值的不足 {least} 人（n = {n}），人数不够，无法得出区间。',
  TOO_FEW_COMPARISON_TWICE: '对照组在两个时期都有数值的不足 {least} 人（n = {n}），人数不够，无法得出区间。',
  GROUP_TOO_SMALL:
    '一个组至少有 {peopleMin} 人有数值时，才给出该组的数字；此后变动人数再次达到 {peopleMin} 人时，才给出新的数字。',
  NO_BASELINE: '研究没有写明基线期；未经随机分组，简单对比的差异不能算作效果。',
  PERIODS_NOT_COMPARABLE: '此指标按时间累计，而基线期与结果期的长度相差超过 12%，因此不比较变化量。',
  NO_VARIATION: '各组内的数值没有差异；没有宽度的区间会显得十分确定，而数据不支持这一点。',
  SELECTED_BY_COMPLETION: '完成培训的人只是随机入组者中的一部分，因此按观察性研究处理。',
  GROUPS_DIFFER_AT_START: '培训之前，两组均值已相差四分之一个标准差以上。',
  CLUSTERED_ASSIGNMENT: '培训组与对照组没有共同的组织单位；同一单位的人彼此相似，因此这个区间偏窄。',
  INCENTIVES_NOT_COSTED: '培训组的员工因研究所测的结果获得了激励，而这些激励未计入成本。',

  // The return
  NO_COST_LINE: '研究没有成本项。',
  COSTS_ZERO: '各成本项合计为零。',
  COSTS_MIXED: '成本项使用了多种货币（{currencies}），不作换算。',
  COSTS_TOO_LARGE: '成本超出了 2^53 - 1 个最小货币单位。',
  INCENTIVES_MIXED: '激励使用了多种货币（{currencies}），不作换算。',
  INCENTIVES_TOO_LARGE: '激励超出了 2^53 - 1 个最小货币单位。',
  PRICE_AND_COSTS_MIXED: '单位价值与成本的货币不同，不作换算。',
  NO_PRICE: '尚未写明指标的一个单位值多少钱。',
  NO_EFFECT: '没有可以折算的效果；原因见研究的警示。',
  BENEFITS_TOO_LARGE: '收益超出了 2^53 - 1 个最小货币单位。',
  PRICE_WITHOUT_RANGE: '区间只反映效果的不确定性：单位价值没有写明范围。',
};
