import { InputReader, NAME_LENGTH_MAX } from '@holdfast/chassis';
import {
  normalizeText,
  parseKey,
  reason,
  toDecimal,
  type Identity,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import { CAREER_STEPS_MAX, type CareerStep } from '../domain/careerPath/careerPath.js';
import type { CareerStepInput, PublishCareerPathInput } from './types.generated.js';

interface ParsedCareerPath {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly CareerStep[];
}

function readStep(reader: InputReader, step: CareerStepInput, index: number): void {
  const path = ['steps', String(index)];
  reader.read([...path, 'key'], parseKey(step.key));
  reader.readText([...path, 'title'], step.title, NAME_LENGTH_MAX);
  if (toDecimal(step.payIncreasePercent) < 0n) reader.refuse([...path, 'payIncreasePercent'], reason('PAY_LOWERED'));
  if (step.requires) reader.read([...path, 'requires', 'course'], parseKey(step.requires.course));
}

function readSteps(reader: InputReader, steps: readonly CareerStepInput[]): void {
  const keys = steps.map(({ key }) => normalizeText(key));
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (steps.length === 0 || steps.length > CAREER_STEPS_MAX)
    reader.refuse(['steps'], reason('CAREER_STEPS_COUNT', { stepsMax: CAREER_STEPS_MAX, steps: steps.length }));
  if (repeated !== -1)
    reader.refuse(['steps', String(repeated), 'key'], reason('CAREER_STEP_TWICE', { step: keys[repeated] ?? '' }));
  for (const [index, step] of steps.slice(0, CAREER_STEPS_MAX).entries()) readStep(reader, step, index);
}

/** Reads a career path, or lists all its mistakes. */
export function parseCareerPath(
  { key, title, steps }: PublishCareerPathInput,
  identity: Identity,
): Result<ParsedCareerPath, readonly Violation[]> {
  const reader = new InputReader();
  reader.read(['key'], parseKey(key));
  reader.readText(['title'], title, NAME_LENGTH_MAX);
  readSteps(reader, steps);
  return reader.finish({
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
