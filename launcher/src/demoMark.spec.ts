import { planDemoCompany, DEMO_SEED } from '@holdfast/demo';
import { demoMark } from '@holdfast/gateway';
import { parseDay } from '@holdfast/kernel';
import { expect, it } from '@jest/globals';

it.each(['en', 'zh-CN'] as const)('knows the demo company by what its load stores first: %s', (language) => {
  const today = parseDay('2026-03-05');
  if (!today.ok) throw new Error(today.refusal.message);
  const { courses } = planDemoCompany({ seed: DEMO_SEED, today: today.value, language });
  const marked = courses.find(({ key }) => key === demoMark.course);
  expect(demoMark.titles).toContain(marked?.title);
});
