import { describe, expect, it } from '@jest/globals';
import { courseDecider, type Course, type CreateCourse } from './course.js';

const request = { requestId: 'r1', inputHash: 'hash', at: '2026-02-20T08:00:00.000Z' };
const create: CreateCourse = { key: 'sales', title: 'Selling well', request };
const created: Course = { status: 'CREATED', key: 'sales', title: 'Selling well', madeBy: request };

describe('creating a course', () => {
  it('makes it, given that there is none', () => {
    const events = [{ type: 'CourseCreated', ...create }] as const;
    expect(courseDecider.decide(create, { status: 'ABSENT' })).toEqual({ ok: true, value: events });
    expect(courseDecider.evolve({ status: 'ABSENT' }, events[0])).toEqual(created);
  });

  it('changes nothing when the same request comes again, however much later', () => {
    const later = { ...create, request: { ...request, at: '2027-01-01T00:00:00.000Z' } };
    expect(courseDecider.decide(later, created)).toEqual({ ok: true, value: [] });
  });

  it('is refused when the request id came with another input', () => {
    const other = { ...create, request: { ...request, inputHash: 'other hash' } };
    expect(courseDecider.decide(other, created)).toEqual({ ok: false, refusal: 'requestIdReused' });
  });

  it('is refused when another request made the course', () => {
    const other = { ...create, request: { ...request, requestId: 'r2' } };
    expect(courseDecider.decide(other, created)).toEqual({ ok: false, refusal: 'alreadyExists' });
  });
});
