import { expect, it } from '@jest/globals';
import { archivedCollectionsOf } from './archived.js';

it('archives everything of a store but what is about the place itself', () => {
  const names = archivedCollectionsOf({ name: 'people', collections: [] }).map(({ name }) => name);
  const kept = ['timers', 'jobs', 'parked', 'skippedEvents', 'changeRequests', 'sweeps', 'beginnings'];
  expect(names).toEqual(expect.arrayContaining(kept));
  expect(names).not.toContain('leases');
  expect(names).not.toContain('installation');
  expect(names).not.toContain('heardEvents');
  expect(names).not.toContain('landmarks');
});
