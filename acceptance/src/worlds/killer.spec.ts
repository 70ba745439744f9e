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
});
