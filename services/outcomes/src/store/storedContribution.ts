import type { Contribution, EarnedIncentive, Figure } from '../domain/contribution/contribution.js';
import type { LeafEntry } from '../domain/sumsTree/leaf.js';

type Member = Extract<Contribution, { kind: 'MEMBER' }>;
type StoredFigure<Missing> = { readonly value: string } | { readonly reason: Missing };
type Missing<Field extends 'outcome' | 'baseline'> = Extract<NonNullable<Member[Field]>, { kind: 'UNKNOWN' }>['reason'];

/** A contribution as plain JSON: integers as text, since JSON numbers would round them. */
type StoredContribution =
  | Extract<Contribution, { kind: 'EXCLUDED' }>
  | (Pick<Member, 'kind' | 'group' | 'orgUnitId' | 'asOf'> & {
      readonly outcome: StoredFigure<Missing<'outcome'>>;
      readonly baseline: StoredFigure<Missing<'baseline'>> | null;
      readonly incentives: readonly (Omit<EarnedIncentive, 'minorUnits'> & { readonly minorUnits: string })[];
    });

export interface StoredEntry {
  readonly evaluation: number;
  readonly contribution: StoredContribution | null;
}

const toStoredFigure = <Reason>(figure: Figure<Reason>): StoredFigure<Reason> =>
  figure.kind === 'KNOWN' ? { value: figure.value.toString() } : { reason: figure.reason };

const fromStoredFigure = <Reason>(stored: StoredFigure<Reason>): Figure<Reason> =>
  'value' in stored ? { kind: 'KNOWN', value: BigInt(stored.value) } : { kind: 'UNKNOWN', reason: stored.reason };

function toStoredContribution(contribution: Contribution): StoredContribution {
  if (contribution.kind === 'EXCLUDED') return contribution;
  const { outcome, baseline, incentives, ...rest } = contribution;
  return {
    ...rest,
    outcome: toStoredFigure(outcome),
    baseline: baseline && toStoredFigure(baseline),
    incentives: incentives.map((earned) => ({ ...earned, minorUnits: earned.minorUnits.toString() })),
  };
}

function fromStoredContribution(stored: StoredContribution): Contribution {
  if (stored.kind === 'EXCLUDED') return stored;
  const { outcome, baseline, incentives, ...rest } = stored;
  return {
    ...rest,
    outcome: fromStoredFigure(outcome),
    baseline: baseline && fromStoredFigure(baseline),
    incentives: incentives.map((earned) => ({ ...earned, minorUnits: BigInt(earned.minorUnits) })),
  };
}

export const toStoredEntry = ({ evaluation, contribution }: LeafEntry): StoredEntry => ({
  evaluation,
  contribution: contribution && toStoredContribution(contribution),
});

export const fromStoredEntry = ({ evaluation, contribution }: StoredEntry): LeafEntry => ({
  evaluation,
  contribution: contribution && fromStoredContribution(contribution),
});
