import { describe, expect, it } from '@jest/globals';
import { eventCatalog } from './generated/eventCatalog.js';
import type { EnrollmentRecorded } from './generated/events.js';
import { isEventType } from './isEventType.js';
import { parseEventData } from './parseEventData.js';
import { partitionKeyOf } from './partitionKeyOf.js';
import { topicOf } from './topicOf.js';

const type = 'holdfast.learning.enrollment-recorded.v1';

const completed: EnrollmentRecorded = {
  enrollmentId: 'd0f2e4a6-c8b0-5d2f-8e4a-6c8b0d2f4e08',
  personId: '6f1c1d0e-2b7a-5c55-9a53-0b1f6b3e7a01',
  cohortId: '7b9d1f3e-5a7c-5b9e-9d0f-8a1c3e5b7d07',
  courseId: '1e3a5c7d-9b0f-5e2d-8a4c-6b8d0f2e4a06',
  status: 'COMPLETED',
  enrolledOn: null,
  completedOn: '2026-06-30',
  withdrawnOn: null,
  score: '87.5',
};

const refusalOf = (data: unknown): string => {
  const parsed = parseEventData(type, data);
  return parsed.ok ? 'accepted' : parsed.refusal;
};

describe('the data of an event', () => {
  it('is accepted as the schema describes it', () => {
    expect(parseEventData(type, completed)).toEqual({ ok: true, value: completed });
  });

  it('may carry a field of a newer minor form', () => {
    expect(refusalOf({ ...completed, certificateId: 'new' })).toBe('accepted');
  });

  it('is refused with every mistake named', () => {
    const { personId: _absent, ...anonymous } = completed;
    expect(refusalOf({ ...anonymous, completedOn: '2026-02-30' })).toBe(
      `The data of ${type} breaks its schema: / must have required property 'personId'; /completedOn must match format "date"`,
    );
  });

  it('is refused without repeating what may be personal', () => {
    expect(refusalOf({ ...completed, score: 'Li Wei, 87' })).not.toContain('Li Wei');
  });

  it.each(['1e3', '.5', '01', '1.0000000000001', 'NaN', ''])('is refused with "%s" for a decimal', (score) => {
    expect(refusalOf({ ...completed, score })).toContain('/score');
  });
});

describe('the catalog of events', () => {
  const types = Object.keys(eventCatalog).filter(isEventType);

  it.each(types)('holds an example of %s that is accepted and has its key', (known) => {
    const { schema, partitionKey } = eventCatalog[known];
    const [example] = schema['examples'] as readonly Readonly<Record<string, unknown>>[];
    const parsed = parseEventData(known, example);
    expect(parsed.ok && partitionKeyOf(known, parsed.value)).toBe(example?.[partitionKey]);
  });

  it('names a topic for each event and knows no other', () => {
    expect(topicOf('holdfast.learning.activity-recorded.v1')).toBe('holdfast.learning.activity');
    expect(topicOf(type)).toBe('holdfast.learning');
    expect(isEventType('holdfast.learning.enrollment-recorded.v2')).toBe(false);
    expect(isEventType('constructor')).toBe(false);
  });
});
