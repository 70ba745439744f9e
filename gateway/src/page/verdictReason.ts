import type { Language } from '@holdfast/kernel';

/** Why a study shows nothing: what its warnings tell of it, or that zero lies within the interval. */
const REASONS = [
  'UNKNOWN_COHORT',
  'GROUP_TOO_SMALL',
  'TOO_FEW_TREATED',
  'EMPTY_COMPARISON',
  'TOO_FEW_COMPARISON',
  'NO_BASELINE',
  'PERIODS_NOT_COMPARABLE',
  'NO_VARIATION',
  'CLUSTERED_ASSIGNMENT',
  'INCLUDES_ZERO',
] as const;

type VerdictReason = (typeof REASONS)[number];

/** As much of a study as its reason follows from. */
interface JudgedStudy {
  readonly verdict: string;
  readonly effect: { readonly low: number; readonly high: number } | null;
  readonly warnings: readonly { readonly code: string }[];
}

function findReason({ verdict, effect, warnings }: JudgedStudy): VerdictReason | undefined {
  if (verdict !== 'NOT_SHOWN' && verdict !== 'NO_ESTIMATE') return undefined;
  if (effect && effect.low <= 0 && effect.high >= 0) return 'INCLUDES_ZERO';
  return REASONS.find((reason) => warnings.some(({ code }) => code === reason));
}

const words: Readonly<Record<Language, Readonly<Record<VerdictReason, string>>>> = {
  en: {
    UNKNOWN_COHORT: 'its cohort has not been heard of',
    GROUP_TOO_SMALL: 'its groups are too small to be told of',
    TOO_FEW_TREATED: 'too few people were trained',
    EMPTY_COMPARISON: 'there is nobody to compare with',
    TOO_FEW_COMPARISON: 'there are too few people to compare with',
    NO_BASELINE: 'it names no time before',
    PERIODS_NOT_COMPARABLE: 'its periods differ in length',
    NO_VARIATION: 'no value varies',
    CLUSTERED_ASSIGNMENT: 'the groups share no org unit',
    INCLUDES_ZERO: 'the interval includes 0',
  },
  'zh-CN': {
    UNKNOWN_COHORT: '所指的期次尚未收到',
    GROUP_TOO_SMALL: '人数太少，不予公布',
    TOO_FEW_TREATED: '参加培训的人太少',
    EMPTY_COMPARISON: '没有可对照的人',
    TOO_FEW_COMPARISON: '可对照的人太少',
    NO_BASELINE: '没有指定培训前的时期',
    PERIODS_NOT_COMPARABLE: '前后时期长短不一',
    NO_VARIATION: '数值没有差异',
    CLUSTERED_ASSIGNMENT: '两组没有共同的组织单位',
    INCLUDES_ZERO: '区间包含 0',
  },
};

/** Why a study shows nothing, in a few words; undefined when it shows something. */
export function sayVerdictReason(study: JudgedStudy, language: Language): string | undefined {
  const reason = findReason(study);
  return reason && words[language][reason];
}
