import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAdmission, type Admission, type Place } from './admission.js';
import type { WorkClass } from './workClass.js';

const TARGET_MS = 200;

/** A machine with one core: what is let in is done one after the other. */
describe('who is let in', () => {
  let nowMs: number;
  let due: (() => void)[];
  let admission: Admission;

  beforeEach(() => {
    nowMs = 0;
    due = [];
    admission = createAdmission({
      latencyTargetMs: TARGET_MS,
      max: 512,
      now: () => nowMs,
      afterTurn: (callback) => void due.push(callback),
    });
  });

  async function endTurn(): Promise<void> {
    for (const callback of due.splice(0)) callback();
    await Promise.resolve();
  }

  /** So many come at once, each of another viewer, each of which costs so much; answers how many were let in. */
  async function answerAll(coming: number, costMs: number, workClass: WorkClass = 'query'): Promise<number> {
    const answer = async (place: Place): Promise<void> => {
      await place.begins;
      nowMs += costMs;
      place.leave(workClass === 'query');
    };
    const places = Array.from({ length: coming }, (_, viewer) => admission.enter(workClass, String(viewer)));
    const entered = places.flatMap((place) => place ?? []);
    const answers = Promise.all(entered.map(answer));
    while (due.length > 0) await endTurn();
    await answers;
    nowMs += 1;
    return entered.length;
  }

  const enterAll = (workClass: WorkClass, subjectOf: (count: number) => string = String): readonly Place[] => {
    const places: Place[] = [];
    const enterOne = (): Place | undefined => admission.enter(workClass, subjectOf(places.length));
    for (let place = enterOne(); place; place = enterOne()) places.push(place);
    return places;
  };

  it('is everybody as long as all goes well, and ever more', async () => {
    for (let round = 0; round < 500; round++) await answerAll(600, 0.1);
    expect(await answerAll(600, 0.1)).toBe(512);
  });

  it.each([1, 5, 20])('is as many as are answered within twice the target, at %d ms each', async (costMs) => {
    let entered = 0;
    for (let round = 0; round < 50; round++) entered = await answerAll(2_000, costMs);
    // The mean of a round is half its length; less than the smallest limit is never let in.
    expect(entered * costMs).toBeLessThanOrEqual(Math.max(2 * TARGET_MS * 1.2, 16 * costMs));
    expect(entered * costMs).toBeGreaterThan(TARGET_MS);
  });

  it('is everybody although each answer is slow, when nobody waits for another', async () => {
    for (let round = 0; round < 100; round++) await answerAll(1, 900);
    expect(enterAll('query').length).toBeGreaterThanOrEqual(128);
  });

  it('is not judged by changes, or by who waited for a service in vain', async () => {
    for (let round = 0; round < 50; round++) await answerAll(200, 50, 'change');
    expect(enterAll('query')).toHaveLength(128);
  });

  it('is half as many imports, so that they are sent away first', () => {
    const imports = enterAll('import');
    expect(imports).toHaveLength(64);
    expect([admission.hasRoom('import'), admission.hasRoom('query')]).toEqual([false, true]);
    expect(enterAll('query', (count) => `reader ${count}`)).toHaveLength(64);
    expect(admission.hasRoom('change')).toBe(false);
  });

  it('is nobody more often than others together, however much they ask for', () => {
    const greedy = enterAll('query', () => 'greedy');
    expect(greedy).toHaveLength(64);
    expect(admission.enter('change', 'modest')).toBeDefined();
    greedy[0]?.leave(false);
    expect(enterAll('query', () => 'greedy')).toHaveLength(1);
  });

  it('is ever more of a viewer who is the only one', async () => {
    const answerOne = async (place: Place): Promise<void> => {
      await place.begins;
      nowMs += 0.1;
      place.leave(true);
    };
    for (let round = 0; round < 1_000; round++) {
      const answers = enterAll('query', () => 'only').map(answerOne);
      while (due.length > 0) await endTurn();
      await Promise.all(answers);
      nowMs += 1;
    }
    expect(enterAll('query', () => 'only')).toHaveLength(256);
  });

  it('finds the room of who has left', () => {
    const places = enterAll('query');
    expect(admission.hasRoom('query')).toBe(false);
    for (const place of places) place.leave(false);
    expect(enterAll('query')).toHaveLength(128);
  });

  it('is somebody even when everything is slow', async () => {
    for (let round = 0; round < 100; round++) await answerAll(100, 400);
    expect(await answerAll(100, 400)).toBe(16);
  });
});
