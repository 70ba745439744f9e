import { describe, expect, it } from '@jest/globals';
import { careerPathDecider, type PublishCareerPath } from './careerPath.js';

const publish: PublishCareerPath = {
  key: 'floor-to-supervisor',
  title: 'From the floor to supervisor',
  steps: [{ key: 'supervisor', title: 'Supervisor', payIncreasePercent: '20', requires: null }],
  request: { requestId: 'r1', inputHash: 'h1', at: '2026-01-01T00:00:00.000Z' },
};
const published = careerPathDecider.evolve(careerPathDecider.initial, {
  type: 'CareerPathPublished',
  key: publish.key,
  version: { title: publish.title, steps: publish.steps, madeBy: publish.request },
});

describe('a career path', () => {
  it('gets a new version by a new request', () => {
    const again = careerPathDecider.decide({ ...publish, request: { ...publish.request, requestId: 'r2' } }, published);
    expect(again).toMatchObject({ ok: true, value: [{ type: 'CareerPathPublished' }] });
  });

  it('is unchanged by the same request', () => {
    expect(careerPathDecider.decide(publish, published)).toEqual({ ok: true, value: [] });
  });

  it('refuses a request id that was used with another input', () => {
    const other = { ...publish, request: { ...publish.request, inputHash: 'h2' } };
    expect(careerPathDecider.decide(other, published)).toEqual({ ok: false, refusal: 'requestIdReused' });
  });
});
