import { describe, expect, it } from '@jest/globals';
import { createConsumer } from './consumer.js';

/** What Kafka is told about a member: a client that makes of its options themselves. */
const told = createConsumer({ consumer: (options) => options }, 'people');

describe('a member of a group', () => {
  it('is of the group that it is asked for', () => {
    expect(told).toMatchObject({ groupId: 'people', allowAutoTopicCreation: false });
  });

  it('is given up after ten seconds without a sign of life', () => {
    expect(told.sessionTimeout).toBe(10_000);
  });

  it('gives a sign of life every three seconds', () => {
    expect(told.heartbeatInterval).toBe(3_000);
  });

  it('tries again after two seconds at most', () => {
    expect(told.retry?.maxRetryTime).toBeLessThanOrEqual(2_000);
  });

  it('tries for ever', () => {
    expect(told.retry?.retries).toBe(Number.MAX_SAFE_INTEGER);
  });
});
