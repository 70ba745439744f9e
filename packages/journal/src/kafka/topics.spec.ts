import { describe, expect, it } from '@jest/globals';
import { EVENT_BYTES_MAX, eventCatalog } from '@holdfast/schema';
import { kafkaTopics, MESSAGE_BYTES_MAX } from './topics.js';

describe('the table of topics', () => {
  it('has every topic of the catalog of events, and no other', () => {
    const cataloged = new Set(Object.values(eventCatalog).map(({ topic }) => topic));

    expect(kafkaTopics.map(({ name }) => name).sort()).toEqual([...cataloged].sort());
  });

  it('takes the largest event', () => {
    expect(MESSAGE_BYTES_MAX).toBeGreaterThan(EVENT_BYTES_MAX);
  });
});
