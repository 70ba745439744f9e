import { inLanguage, SaidError } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import type { GraphQLError } from 'graphql';
import type { Program, Step } from './program.js';
import { runFetch, type Run } from './runFetch.js';
import { shapeAnswer, type BrokenPromise } from './shapeAnswer.js';

/** The answer of an operation. `isRefused` says that the request was at fault and nothing ran. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly isRefused: boolean;
}

async function runStep(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'nothing':
      return;
    case 'fetch':
      return runFetch(step.fetch, run);
    case 'sequence':
      for (const next of step.steps) await runStep(next, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((next) => runStep(next, run)));
  }
}

const isRequestError = (error: GraphQLError): boolean =>
  error.path === undefined && error.extensions['code'] === 'BAD_USER_INPUT';

function brokenPromiseError({ path }: BrokenPromise): GraphQLError {
  const { said } = sentence('PROMISE_BROKEN', { path: path.join('.') });
  return new SaidError(said, { code: 'SUBGRAPH_ANSWER_INVALID' }, path);
}

function toAnswer(data: Answer['data'], run: Run, isRefused: boolean): Answer {
  const errors = run.errors.toAnswer()?.map((error) => inLanguage(error, run.asker.language));
  return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}), isRefused };
}

/** Runs an operation to its answer; whatever fails on the way makes the answer partial. */
export async function runProgram(program: Program, run: Run): Promise<Answer> {
  await runStep(program.steps, run);
  const { kept } = run.errors;
  if (program.isForwarded && kept.length > 0 && kept.every(isRequestError)) return toAnswer(undefined, run, true);
  const { data, broken } = shapeAnswer(run.data, program.answer);
  // A missing value that a subgraph has explained needs no second error.
  if (broken && kept.length === 0) run.errors.add(() => brokenPromiseError(broken));
  return toAnswer(data, run, false);
}
