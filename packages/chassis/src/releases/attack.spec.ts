import { expect, it } from '@jest/globals';
import { invariant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import fc from 'fast-check';
import {
  inside,
  outside,
  passed,
  people,
  PEOPLE_MIN,
  POPULATIONS,
  say,
  show,
  type Said,
} from '../testing/releasing.js';
import { populationCollection, releaseCollections } from './populationDocuments.js';
import type { Additions } from './terms.js';

const FIGURES = ['everybody', 'passed'];

/** Who adds what to a figure of a population, as a reader must never find out. */
type Truth = ReadonlyMap<string, string>;

const countDifferent = (a: Truth, b: Truth): number =>
  [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id)).length;
const isSafe = (difference: number): boolean => difference === 0 || difference >= PEOPLE_MIN;

/** Somebody who reads every release of everything after every change, beside what is true. */
class Attacker {
  private readonly truth = new Map<string, ReadonlyMap<string, Additions>>();
  private readonly behind = new Map<string, { readonly releases: number; readonly truth: Truth }>();

  constructor(private readonly store: Store) {}

  /** Lets one person move, and says of how few people a difference is seen. */
  async move({ populationId, personId, additions }: Said): Promise<readonly number[]> {
    const known = new Map(this.truth.get(populationId)).set(personId, additions);
    this.truth.set(populationId, known);
    await say(this.store, { populationId, personId, additions });
    const seen = (await Promise.all(FIGURES.map((figure) => this.readOverTime(populationId, figure)))).flat();
    return [...seen, ...(await this.readOverPopulations())];
  }

  private async readOverTime(populationId: string, figure: string): Promise<readonly number[]> {
    const document = await this.store.get(populationCollection, populationId);
    const terms = document?.figures[figure]?.released?.terms;
    if (!document || !terms) return [];
    const key = `${populationId}/${figure}`;
    const before = this.behind.get(key);
    const all = this.truth.get(populationId) ?? new Map<string, Additions>();
    const entries = [...all].flatMap(([id, each]) =>
      each[figure] ? [[id, JSON.stringify(each[figure])] as const] : [],
    );
    const truth: Truth = new Map(entries);
    const changed = document.figures[figure]?.changed ?? {};
    if (Object.keys(changed).length > 0) return [];
    // Nobody stands otherwise than in the release, so this is what stands behind it.
    invariant((terms['n'] ?? '0') === String(truth.size), `${key} is released as it was`);
    if (before && before.releases === document.releases) return [];
    this.behind.set(key, { releases: document.releases, truth });
    return [countDifferent(before?.truth ?? new Map(), truth)];
  }

  private async readOverPopulations(): Promise<readonly number[]> {
    const shown: Truth[] = [];
    for (const id of POPULATIONS)
      if (await show(this.store, id))
        shown.push(this.behind.get(`${id}/everybody`)?.truth ?? new Map<string, string>());
    return shown.flatMap((a, index) => shown.slice(index + 1).map((b) => countDifferent(a, b)));
  }
}

it('nobody learns a difference of fewer people than a release takes, whoever moves when', async () => {
  const said = fc.record<Said>({
    populationId: fc.constantFrom(...POPULATIONS),
    personId: fc.constantFrom(...people(7)),
    additions: fc.constantFrom(inside, inside, passed, outside),
  });
  const moves = fc.array(said, { minLength: 20, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(moves, async (sequenceOfMoves) => {
      const store = openSqliteStore({ file: ':memory:', collections: releaseCollections });
      const attacker = new Attacker(store);
      for (const move of sequenceOfMoves)
        expect((await attacker.move(move)).filter((each) => !isSafe(each))).toEqual([]);
      await store.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
