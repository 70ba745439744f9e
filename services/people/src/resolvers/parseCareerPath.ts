import {
  normalizeText,
  ok,
  parseKey,
  refuse,
  toDecimal,
  type Identity,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import { CAREER_STEPS_MAX, type CareerStep } from '../domain/careerPath/careerPath.js';
import type { CareerStepInput, PublishCareerPathInput } from './types.generated.js';

const TITLE_LENGTH_MAX = 200;

interface ParsedCareerPath {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly CareerStep[];
}

function readTitle(path: readonly string[], title: string): readonly Violation[] {
  const length = [...title.trim()].length;
  if (length === 0) return [{ path, message: 'the title is empty' }];
  return length > TITLE_LENGTH_MAX
    ? [{ path, message: `the title is longer than ${TITLE_LENGTH_MAX} characters` }]
    : [];
}

function readKey(path: readonly string[], text: string): readonly Violation[] {
  const key = parseKey(text);
  return key.ok ? [] : [{ path, message: key.refusal.message }];
}

function readStep({ key, title, payIncreasePercent, requires }: CareerStepInput, index: number): readonly Violation[] {
  const path = ['steps', String(index)];
  return [
    ...readKey([...path, 'key'], key),
    ...readTitle([...path, 'title'], title),
    ...(toDecimal(payIncreasePercent) < 0n
      ? [{ path: [...path, 'payIncreasePercent'], message: 'a step of a career does not lower the pay' }]
      : []),
    ...(requires ? readKey([...path, 'requires', 'course'], requires.course) : []),
  ];
}

function readSteps(steps: readonly CareerStepInput[]): readonly Violation[] {
  const keys = steps.map(({ key }) => normalizeText(key));
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) < index);
  return [
    ...(steps.length === 0 || steps.length > CAREER_STEPS_MAX
      ? [{ path: ['steps'], message: `a path has 1 to ${CAREER_STEPS_MAX} steps, not ${steps.length}` }]
      : []),
    ...(repeated === -1
      ? []
      : [{ path: ['steps', String(repeated), 'key'], message: `the step "${keys[repeated]}" stands twice` }]),
    ...steps.slice(0, CAREER_STEPS_MAX).flatMap(readStep),
  ];
}

/** Reads a career path, or lists all its mistakes. */
export function parseCareerPath(
  { key, title, steps }: PublishCareerPathInput,
  identity: Identity,
): Result<ParsedCareerPath, readonly Violation[]> {
  const violations = [...readKey(['key'], key), ...readTitle(['title'], title), ...readSteps(steps)];
  if (violations.length > 0) return refuse(violations);
  return ok({
    key: normalizeText(key),
    title: title.trim(),
    steps: steps.map((step) => ({
      key: normalizeText(step.key),
      title: step.title.trim(),
      payIncreasePercent: step.payIncreasePercent,
      requires: step.requires
        ? {
            courseId: identity.course(normalizeText(step.requires.course)),
            minimumScore: step.requires.minimumScore ?? null,
          }
        : null,
    })),
  });
}
