import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution, Figure } from '../contribution/contribution.js';
import { areSameSums } from '../sums/areSameSums.js';
import { mergeStudySums, type StudySums } from '../sums/studySums.js';
import { sumsOf } from '../sums/sumsOf.js';
import { applyEntries, emptyLeaf, type LeafEntry, type StudyLeaf } from './leaf.js';
import { applyChildren, emptyNode, type StudyNode } from './node.js';
import { assignPlaces, digitOf, LEAF_DIGITS, parentOf } from './place.js';

const figure = <Reason extends string>(...reasons: [Reason, ...Reason[]]): fc.Arbitrary<Figure<Reason>> =>
  fc.oneof(
    fc.record({ kind: fc.constant('KNOWN' as const), value: fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }) }),
    fc.record({ kind: fc.constant('UNKNOWN' as const), reason: fc.constantFrom(...reasons) }),
  );

const contribution: fc.Arbitrary<Contribution | null> = fc.oneof(
  fc.constant(null),
  fc.constant<Contribution>({ kind: 'EXCLUDED', reason: 'TOOK_THE_COURSE' }),
  fc.record({
    kind: fc.constant('MEMBER' as const),
    group: fc.constantFrom('TREATED' as const, 'COMPARISON' as const),
    orgUnitId: fc.constantFrom(null, 'store-1', 'store-2', 'store-3'),
    outcome: figure('MISSING_OUTCOME', 'INCOMPLETE'),
    baseline: figure('MISSING_BASELINE', 'OVERLAPPING'),
    incentives: fc.array(fc.constant({ policyKey: 'award', currency: 'CNY', minorUnits: 200_000n }), { maxLength: 2 }),
    asOf: fc.constantFrom(null, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
  }),
);

interface Evaluation {
  readonly personId: string;
  readonly entry: LeafEntry;
}

const places = assignPlaces(Array.from({ length: 18 }, (_, index) => `person-${index}`));
const leafOf = (personId: string): string => places.get(personId) ?? '';

/** Evaluations of a few people, each person's numbered upwards. */
const evaluations: fc.Arbitrary<readonly Evaluation[]> = fc
  .array(fc.record({ person: fc.integer({ min: 12, max: 17 }), contribution }), { maxLength: 30 })
  .map((list) =>
    list.map((each, index) => ({
      personId: `person-${each.person}`,
      entry: { evaluation: index + 1, contribution: each.contribution },
    })),
  );

/** A tree in memory: what the store does with documents, without a store. */
class Tree {
  readonly leaves = new Map<string, StudyLeaf>();
  readonly nodes = new Map<string, StudyNode>();

  evaluate({ personId, entry }: Evaluation): void {
    const place = leafOf(personId);
    const leaf = this.leaves.get(place) ?? emptyLeaf;
    this.leaves.set(place, applyEntries(leaf, new Map([[personId, entry]])) ?? leaf);
  }

  report(place: string): void {
    const child = place.length === LEAF_DIGITS ? this.leaves.get(place) : this.nodes.get(place);
    const parent = this.nodes.get(parentOf(place)) ?? emptyNode;
    if (child) this.nodes.set(parentOf(place), applyChildren(parent, new Map([[digitOf(place), child]])) ?? parent);
  }

  reportUp(leafPlace: string): void {
    for (let place = leafPlace; place !== ''; place = parentOf(place)) this.report(place);
  }

  get sums(): StudySums {
    return (this.nodes.get('') ?? emptyNode).sums;
  }
}

/** What the sums must be: those of each person's newest evaluation. */
function newestSums(all: readonly Evaluation[]): StudySums {
  const newest = new Map<string, LeafEntry>();
  for (const { personId, entry } of all)
    if (entry.evaluation > (newest.get(personId)?.evaluation ?? 0)) newest.set(personId, entry);
  return mergeStudySums(
    [...newest.values()].flatMap((entry) => (entry.contribution ? [sumsOf(entry.contribution)] : [])),
  );
}

describe('the leaves of a tree', () => {
  it('hold neighbors together, and are as many as people need', () => {
    const ids = Array.from({ length: 1600 }, (_, index) => `id-${index}`);
    const assigned = assignPlaces(ids);
    expect(ids.slice(0, 16).map((id) => assigned.get(id))).toEqual(
      Array.from({ length: 16 }, () => assigned.get('id-0')),
    );
    expect(new Set(assigned.values()).size).toBeGreaterThan(95);
    expect([...assigned.values()].every((place) => /^[0-9a-f]{4}$/.test(place))).toBe(true);
  });
});

describe('the sums of a study', () => {
  it('are those of the newest evaluations, to the last bit, in whatever order they come', () => {
    const shuffled = evaluations.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const tree = new Tree();
        for (const evaluation of order) {
          tree.evaluate(evaluation);
          tree.reportUp(leafOf(evaluation.personId));
        }
        return areSameSums(tree.sums, newestSums(all));
      }),
    );
  });

  it('are mended by a repetition after a crash between any two writes', () => {
    const crashed = evaluations.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.array(fc.integer({ min: 0, max: LEAF_DIGITS }), { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(crashed, ([all, writesBeforeCrash]) => {
        const tree = new Tree();
        all.forEach((evaluation, index) => {
          tree.evaluate(evaluation);
          let place = leafOf(evaluation.personId);
          for (let written = 0; written < (writesBeforeCrash[index] ?? 0); written++) {
            tree.report(place);
            place = parentOf(place);
          }
        });
        for (const evaluation of all) {
          tree.evaluate(evaluation);
          tree.reportUp(leafOf(evaluation.personId));
        }
        return areSameSums(tree.sums, newestSums(all));
      }),
    );
  });

  it('do not rise in revision when an evaluation finds the same', () => {
    const entry = { contribution: { kind: 'EXCLUDED', reason: 'TOOK_THE_COURSE' } } as const;
    const once = applyEntries(emptyLeaf, new Map([['li-na', { ...entry, evaluation: 1 }]]));
    const twice = once && applyEntries(once, new Map([['li-na', { ...entry, evaluation: 2 }]]));
    expect([once?.revision, twice?.revision]).toEqual([1, 1]);
    expect(twice?.entries['li-na']?.evaluation).toBe(2);
  });
});
