import { describe, expect, it } from '@jest/globals';
import type { AggregateDocument, Publication } from './aggregate.js';
import { withPublications } from './outbox.js';
import { counterId, createStillClock, identity } from '../testing/counter.js';

const clock = createStillClock();
const data = { studyId: counterId, key: 'one', metricId: counterId, design: 'RANDOMIZED' } as const;
const publication: Publication = { type: 'holdfast.outcomes.study-defined.v1', partitionKey: counterId, data };

/** The relay has written it several times, which raised its version and not its sequence. */
const standing: AggregateDocument<null> = { id: counterId, version: 9, sequence: 4, state: null, pending: [] };

describe('an event that an aggregate publishes', () => {
  it('carries the epoch and the next sequence of its aggregate', () => {
    const outbox = withPublications({ clock, identity, epoch: 3 }, counterId, standing, [publication, publication]);
    expect(outbox).toMatchObject({
      ok: true,
      value: {
        sequence: 6,
        pending: [
          { epoch: 3, sequence: 5, id: identity.event(counterId, 5) },
          { epoch: 3, sequence: 6, id: identity.event(counterId, 6) },
        ],
      },
    });
  });
});
