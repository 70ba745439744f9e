import { beforeEach, describe, expect, it } from '@jest/globals';
import { createAdmission, type Admission, type Place } from './admission.js';
import type { WorkClass } from './workClass.js';

const TARGET_MS = 200;

/** A machine with one core: what is let in within a turn is done one after the other. */
describe('who is let in', () => {
  let nowMs = 0;
  let endTurn: () => void = () => undefined;
  let admission: Admission;

  beforeEach(() => {
    nowMs = 0;
    admission = createAdmission({
      latencyTargetMs: TARGET_MS,
      max: 512,
      now: () => nowMs,
      afterTurn: (callback) => (endTurn = callback),
    });
  });

  /** A turn in which so many come at once, each of which costs so much; answers how many were let in. */
  function takeTurn(coming: number, costMs: number, workClass: WorkClass = 'query'): number {
    let entered = 0;
    for (let count = 0; count < coming; count++) {
      const place = admission.enter(workClass);
      if (!place) continue;
      entered += 1;
      nowMs += costMs;
      place.leave(workClass === 'query');
    }
    endTurn();
    nowMs += 1;
    return entered;
  }

  const enterAll = (workClass: WorkClass): readonly Place[] => {
    const places: Place[] = [];
    for (let place = admission.enter(workClass); place; place = admission.enter(workClass)) places.push(place);
    return places;
  };

  it('is everybody as long as all goes well, and ever more', () => {
    for (let turn = 0; turn < 500; turn++) takeTurn(600, 0.1);
    expect(takeTurn(600, 0.1)).toBe(512);
  });

  it.each([1, 5, 20])('is as many as are answered within twice the target, at %d ms each', (costMs) => {
    let entered = 0;
    for (let turn = 0; turn < 200; turn++) entered = takeTurn(2_000, costMs);
    // The mean of a turn is half its length; less than the smallest limit is never let in.
    expect(entered * costMs).toBeLessThanOrEqual(Math.max(2 * TARGET_MS * 1.2, 16 * costMs));
    expect(entered * costMs).toBeGreaterThan(TARGET_MS);
  });

  it('is everybody although each answer is slow, when nobody waits for another', () => {
    for (let round = 0; round < 100; round++) {
      const place = admission.enter('query');
      nowMs += 900;
      place?.leave(true);
      endTurn();
    }
    expect(enterAll('query').length).toBeGreaterThanOrEqual(64);
  });

  it('is not judged by changes, or by who waited for a service in vain', () => {
    for (let turn = 0; turn < 50; turn++) takeTurn(200, 50, 'change');
    expect(enterAll('query')).toHaveLength(64);
  });

  it('is half as many imports, so that they are sent away first', () => {
    const imports = enterAll('import');
    expect(imports).toHaveLength(32);
    expect([admission.hasRoom('import'), admission.hasRoom('query')]).toEqual([false, true]);
    expect(enterAll('query')).toHaveLength(32);
    expect(admission.hasRoom('change')).toBe(false);
  });

  it('finds the room of who has left, once the turn is over', () => {
    const places = enterAll('query');
    for (const place of places) place.leave(false);
    expect(admission.hasRoom('query')).toBe(false);
    endTurn();
    expect(enterAll('query')).toHaveLength(64);
  });

  it('is somebody even when everything is slow', () => {
    for (let turn = 0; turn < 200; turn++) takeTurn(100, 400);
    expect(takeTurn(100, 400)).toBe(16);
  });
});
