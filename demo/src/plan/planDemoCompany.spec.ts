import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, parseExternalId, parseKey, parseOrgUnit } from '@holdfast/kernel';
import { DEMO_SEED, planDemoCompany } from './planDemoCompany.js';
import { RUNNING } from './runningCohort.js';

const today = '2026-03-05';
const company = planDemoCompany({ seed: DEMO_SEED, today, language: 'zh-CN' });

const isRefused = (read: { readonly ok: boolean }): boolean => !read.ok;

describe('the demo company', () => {
  it('is the same for the same seed, day and language', () => {
    expect(planDemoCompany({ seed: DEMO_SEED, today, language: 'zh-CN' })).toEqual(company);
  });

  it('has the same numbers in another language, and moves with the day', () => {
    const english = planDemoCompany({ seed: DEMO_SEED, today: addDays(today, 3), language: 'en' });
    expect(english.observations.map(({ person, value }) => [person, value])).toEqual(
      company.observations.map(({ person, value }) => [person, value]),
    );
    expect(english.cohorts.map(({ startsOn }) => startsOn)).toEqual(
      company.cohorts.map(({ startsOn }) => addDays(startsOn, 3)),
    );
    expect(JSON.stringify(english)).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('has about 5,000 people, each with a number of its own, and loads in a moderate number of rows', () => {
    const { people, enrollments, activity, observations } = company;
    expect(people.length).toBeGreaterThan(4900);
    expect(new Set(people.map(({ externalId }) => externalId)).size).toBe(people.length);
    expect(people.length + enrollments.length + activity.length + observations.length).toBeLessThan(30_000);
  });

  it('names everything so that nobody confuses it with their own', () => {
    const { courses, cohorts, metrics, studies, policies, careerPaths, people } = company;
    const keys = [courses, cohorts, metrics, studies, policies, careerPaths].flatMap((things) =>
      things.map(({ key }) => key),
    );
    expect(keys.filter((key) => !key.startsWith('demo-') || isRefused(parseKey(key)))).toEqual([]);
    const numbers = people.map(({ externalId }) => externalId);
    expect(numbers.filter((number) => !number.startsWith('D-') || isRefused(parseExternalId(number)))).toEqual([]);
    expect(people.filter(({ orgUnit }) => isRefused(parseOrgUnit(orgUnit)))).toEqual([]);
  });

  it('names only managers that exist', () => {
    const numbers = new Set([null, ...company.people.map(({ externalId }) => externalId)]);
    expect(company.people.filter(({ manager }) => !numbers.has(manager))).toEqual([]);
  });

  it('was known before the day began, wherever it is loaded', () => {
    const rows = [...company.people, ...company.observations, ...company.corrections];
    expect(rows.filter(({ recordedAt }) => dayOf(recordedAt, 'Etc/GMT-14') >= today)).toEqual([]);
  });

  it('corrects one value to a smaller one, later', () => {
    const [correction] = company.corrections;
    const mistaken = company.observations.find(
      ({ person, metric, from }) =>
        person === correction?.person && metric === correction.metric && from === correction.from,
    );
    expect(correction?.person).toBe('D-00002');
    expect(Number(mistaken?.value)).toBeGreaterThan(Number(correction?.value));
    expect(String(mistaken?.recordedAt) < String(correction?.recordedAt)).toBe(true);
  });

  it('has one person with a completion about 100 days ago, all others before or after the time of risk', () => {
    const late = company.enrollments.filter(
      ({ completedOn }) =>
        completedOn !== null && completedOn >= addDays(today, -180) && completedOn <= addDays(today, -90),
    );
    expect(late.map(({ person, completedOn }) => [person, completedOn])).toEqual([['D-00001', addDays(today, -100)]]);
  });

  it('has one person in the running cohort whose third silent day has just ended', () => {
    const startsOn = company.cohorts.find(({ key }) => key === RUNNING)?.startsOn ?? '';
    const last = new Map<string, string>();
    for (const { cohort, person, day } of company.activity)
      if (cohort === RUNNING) last.set(person, addDays(startsOn, Number(day)));
    const silent = [...last].filter(([, day]) => day < addDays(today, -1));
    expect(silent.map(([, day]) => day)).toEqual([addDays(today, -4)]);
    expect(last.size).toBeGreaterThan(10);
  });
});
