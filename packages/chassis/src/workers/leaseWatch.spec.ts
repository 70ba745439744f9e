import { beforeEach, describe, expect, it } from '@jest/globals';
import { createLeaseWatch, type LeaseWatch } from './leaseWatch.js';

const START = '2026-03-01T08:00:00.000Z';
const END = '2026-03-01T08:00:10.000Z';
const lease = { id: 'relay', holder: 'one', version: 1, until: '2026-03-01T11:00:10.000Z' };

let now: string;
let watch: LeaseWatch;
beforeEach(() => {
  now = START;
  watch = createLeaseWatch({ now: () => now });
});

describe('a lease that is watched', () => {
  it.each(['2026-03-01T05:00:10.000Z', START, '2026-03-01T11:00:10.000Z'])(
    'is over ten seconds after it was first seen, whatever it says itself: %s',
    (until) => {
      expect(watch.endOf({ ...lease, until })).toBe(END);
      now = '2026-03-01T08:00:09.000Z';
      expect(watch.endOf({ ...lease, until })).toBe(END);
    },
  );

  it.each([
    ['renewed', { version: 2 }],
    ['released and taken by another, at the first version again', { holder: 'two' }],
    ['released and taken again', { until: '2026-03-01T11:00:14.000Z' }],
  ])('goes on when it is %s', (_, renewal) => {
    watch.endOf(lease);
    now = '2026-03-01T08:00:04.000Z';
    expect(watch.endOf({ ...lease, ...renewal })).toBe('2026-03-01T08:00:14.000Z');
  });

  it('is watched anew when the clock of whoever looks is set back', () => {
    watch.endOf(lease);
    now = '2026-03-01T07:00:00.000Z';
    expect(watch.endOf(lease)).toBe('2026-03-01T07:00:10.000Z');
  });

  it('has nothing to do with other leases', () => {
    watch.endOf(lease);
    now = '2026-03-01T08:00:04.000Z';
    expect(watch.endOf({ ...lease, id: 'jobs' })).toBe('2026-03-01T08:00:14.000Z');
    expect(watch.endOf(lease)).toBe(END);
  });
});
