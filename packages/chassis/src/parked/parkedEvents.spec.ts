import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { deliver } from '../testing/replayPlace.js';
import { openParked } from './parked.js';
import { toParkedId } from './parkedDocument.js';
import { createParkedEvents, type ParkedEvents } from './parkedEvents.js';
import { localOperator } from '../identity/viewer.js';

const clock = createStillClock();
const place = { identity, epoch: 1 };
const [one, other] = [deliver(counterId, 1), deliver(otherCounterId, 1)];
const [oneId, otherId] = [toParkedId(place, one), toParkedId(place, other)];
const reused = { ok: false, refusal: { type: 'RequestIdReused', path: ['requestId'] } };
const wish = { requestId: 'r-1', eventId: oneId, reason: 'a test of the supplier', by: 'lin' };

let store: Store;
let parkedEvents: ParkedEvents;

beforeEach(async () => {
  store = openCounterStore();
  const parked = await openParked({ store, clock, ...place });
  for (const delivery of [one, other]) await parked.park(delivery, 'TypeError: cannot handle this');
  parkedEvents = createParkedEvents({ store, identity, clock, onAsk: () => undefined });
});
afterEach(() => store.close());

describe('the request id of a skip', () => {
  it('is skipped by who is known, whomever the request names', async () => {
    const known = await parkedEvents.skip(wish, { subject: 'anna', grants: [] });
    expect(known).toMatchObject({ ok: true, value: { by: 'anna' } });
  });

  it('stands for one event, one reason and one name', async () => {
    const skipped = await parkedEvents.skip(wish, localOperator);
    expect(skipped).toMatchObject({ ok: true, value: { id: oneId } });
    expect(await parkedEvents.skip({ ...wish, eventId: otherId }, localOperator)).toMatchObject(reused);
    expect(await parkedEvents.skip({ ...wish, reason: 'another' }, localOperator)).toMatchObject(reused);
    expect(await parkedEvents.skip({ ...wish, by: 'wang' }, localOperator)).toMatchObject(reused);
    expect(await parkedEvents.skip(wish, localOperator)).toEqual(skipped);
    const { nodes } = await parkedEvents.list({});
    expect(nodes.find(({ source }) => source === otherCounterId)?.eventId).toBe(otherId);
  });

  it('is free again when nothing was parked under the id of the event', async () => {
    const missing = { ...wish, eventId: identity.of('parked', 'nothing') };
    expect(await parkedEvents.skip(missing, localOperator)).toMatchObject({ refusal: { type: 'ParkedEventNotFound' } });
    expect(await parkedEvents.skip(wish, localOperator)).toMatchObject({ ok: true });
  });

  it('of another request finds the decision that stands', async () => {
    const skipped = await parkedEvents.skip(wish, localOperator);
    expect(await parkedEvents.skip({ ...wish, requestId: 'r-2', by: 'wang' }, localOperator)).toEqual(skipped);
  });
});

describe('a skip', () => {
  it('needs a reason and a name', async () => {
    for (const field of ['reason', 'by'])
      expect(await parkedEvents.skip({ ...wish, [field]: ' ' }, localOperator)).toMatchObject({
        ok: false,
        refusal: { type: 'InvalidInput', violations: [{ path: [field] }] },
      });
    expect((await parkedEvents.list({})).nodes).toHaveLength(2);
  });
});
