import type { Instant } from '@holdfast/kernel';
import type { Group } from '../contribution/contribution.js';
import { noMoments, type Moments } from '../sums/moments.js';
import {
  noGroupSums,
  type ExclusionCounts,
  type GroupSums,
  type IncentiveSums,
  type StudySums,
} from '../sums/studySums.js';
import type { UnitSharing } from '../sums/unitSharing.js';
import { figureOf, type StudyAdditions } from './additionsOf.js';

/** The figures of a study that are released and not hidden, and what goes with the last release. */
export interface StudyRelease {
  readonly figures: StudyAdditions;
  readonly units: UnitSharing;
  readonly releasedAt: Instant | null;
}

type Terms = StudyAdditions[string] | undefined;

const readCount = (terms: Terms): number => Number(terms?.['n'] ?? '0');
const readInteger = (terms: Terms, name: string): bigint => BigInt(terms?.[name] ?? '0');
const readMoments = (terms: Terms, name: string): Moments => ({
  n: readCount(terms),
  sum: readInteger(terms, name),
  squares: readInteger(terms, `${name}Squares`),
});

/** Whether a figure is about enough people to be told; one about nobody any more is told as well. */
const isTold = (terms: Terms, peopleMin: number): boolean =>
  terms !== undefined && (readCount(terms) === 0 || readCount(terms) >= peopleMin);

/** A count of the treated with an outcome from which no smaller group can be reckoned. */
function countWithOutcome(outcome: Terms, inHeadline: number, peopleMin: number): number {
  const n = readCount(outcome);
  return isTold(outcome, peopleMin) && n - inHeadline >= peopleMin ? n : inHeadline;
}

function toGroupSums({ figures }: StudyRelease, group: Group, usesChanges: boolean, peopleMin: number): GroupSums {
  const terms = figures[figureOf.group(group)];
  if (!isTold(terms, peopleMin)) return noGroupSums;
  const n = readCount(terms);
  if (!usesChanges) {
    const before = figures[figureOf.baseline(group)];
    const baseline = isTold(before, peopleMin) ? readMoments(before, 'baseline') : noMoments;
    return { members: n, outcome: readMoments(terms, 'outcome'), baseline, change: noMoments };
  }
  const withOutcome = group === 'TREATED' ? countWithOutcome(figures[figureOf.outcome], n, peopleMin) : n;
  return {
    members: n,
    outcome: { ...noMoments, n: withOutcome },
    baseline: readMoments(terms, 'baseline'),
    change: readMoments(terms, 'change'),
  };
}

const PREFIX = { excluded: figureOf.excluded(''), withoutBaseline: figureOf.withoutBaseline('') } as const;

/** People by the reason that leaves them out, where they are enough. */
function toExclusions(figures: StudyAdditions, prefix: string, peopleMin: number): ExclusionCounts {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, terms]) =>
      name.startsWith(prefix) && readCount(terms) >= peopleMin ? [[name.slice(prefix.length), readCount(terms)]] : [],
    ),
  );
}

function toIncentives(figures: StudyAdditions, peopleMin: number): IncentiveSums {
  const sums: Record<string, Record<string, bigint>> = {};
  for (const [name, terms] of Object.entries(figures)) {
    const [kind, currency = '', ...rest] = name.split('/');
    if (kind !== 'INCENTIVE' || readCount(terms) < peopleMin) continue;
    (sums[rest.join('/')] ??= {})[currency] = readInteger(terms, 'amount');
  }
  return sums;
}

/** The sums of a study as they were released, without what is about fewer than `peopleMin` people. */
export function toReleasedSums(release: StudyRelease, usesChanges: boolean, peopleMin: number): StudySums {
  const { figures, units, releasedAt } = release;
  return {
    treated: toGroupSums(release, 'TREATED', usesChanges, peopleMin),
    comparison: toGroupSums(release, 'COMPARISON', usesChanges, peopleMin),
    excluded: toExclusions(figures, PREFIX.excluded, peopleMin),
    withoutBaseline: toExclusions(figures, PREFIX.withoutBaseline, peopleMin),
    incentives: toIncentives(figures, peopleMin),
    units,
    asOf: releasedAt,
  };
}
