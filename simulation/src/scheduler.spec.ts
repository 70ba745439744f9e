import { describe, expect, it } from '@jest/globals';
import { chooseByList } from './choices.js';
import { createScheduler } from './scheduler.js';
import { createVirtualClock } from './virtualClock.js';

const life = { name: 'people#1' };

function openScheduler() {
  const effects: string[] = [];
  const clock = createVirtualClock('2026-03-01T08:00:00.000Z');
  const scheduler = createScheduler({ clock, story: chooseByList({}), crash: () => undefined });
  const call = (name: string): void =>
    void scheduler.call(life, name, [], () => effects.push(name)).then(() => effects.push(`${name} is answered`));
  return { scheduler, effects, call };
}

describe('a call of a port', () => {
  it('waits until it is picked, one after the other', async () => {
    const { scheduler, effects, call } = openScheduler();
    call('first');
    call('second');
    expect(effects).toEqual([]);
    await scheduler.step(true);
    expect(effects).toEqual(['first', 'first is answered']);
  });

  it('has no effect once its life is over', async () => {
    const { scheduler, effects, call } = openScheduler();
    call('before its end');
    scheduler.forget(life);
    call('after its end');
    expect(await scheduler.step(true)).toBe(false);
    expect(effects).toEqual([]);
  });
});
