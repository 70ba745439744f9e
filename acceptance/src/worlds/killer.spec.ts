import { describe, expect, it } from '@jest/globals';
import { createKiller, type Victim } from './killer.js';

/** A victim that starts again only when the story says so. */
function createMortal(name: string): Victim & { finishStart: () => void } {
  let lives = true;
  let finishStart = (): void => undefined;
  return {
    name,
    finishStart: () => finishStart(),
    async kill() {
      const killed = lives;
      lives = false;
      return killed;
    },
    start: () =>
      new Promise((resolve) => {
        finishStart = () => {
          lives = true;
          resolve();
        };
      }),
  };
}

describe('the killer', () => {
  it('counts only those who lived, and takes the next one for one who was dead', async () => {
    const [first, second] = [createMortal('people'), createMortal('learning')];
    const killer = createKiller([first, first, second]);

    await killer.strike();
    await killer.strike();

    expect(killer.kills()).toEqual({ people: 1, learning: 1 });
  });

  it('kills one again who lives again', async () => {
    const mortal = createMortal('people');
    const killer = createKiller([mortal, mortal]);

    await killer.strike();
    mortal.finishStart();
    await killer.rest();
    await killer.strike();

    expect(killer.kills()).toEqual({ people: 2 });
  });
  it('starts what it killed again and again until it runs', async () => {
    let failures = 2;
    const start = () => (failures-- > 0 ? Promise.reject(new Error('no broker yet')) : Promise.resolve());
    const killer = createKiller([{ name: 'people', kill: () => Promise.resolve(true), start }]);

    await killer.strike();
    await killer.rest();

    expect(failures).toBe(-1);
  });

  it('gives up what does not start any more, and says why', async () => {
    const cause = new Error('people ended with 2 before it was ready');
    const victim = { name: 'people', kill: () => Promise.resolve(true), start: () => Promise.reject(cause) };
    const killer = createKiller([victim], { reviveWithinMs: 0 });

    await killer.strike();

    await expect(killer.rest()).rejects.toMatchObject({ message: 'people does not start again.', cause });
  });
});
