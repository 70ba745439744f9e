import type { OperationRequest } from '../execution/operations.js';
import type { OperationAnswer } from '../executeOperation.js';
import { demoMark } from './demoMark.js';
import type { Language } from './language.js';
import { STUDIES_MAX, studiesQuery } from './studiesQuery.js';
import { studiesAnswer, toStudyView, type StudyView } from './studyView.js';

export interface ReadStudies {
  readonly studies: readonly StudyView[];
  readonly hasMoreStudies: boolean;
  readonly hasDemo: boolean;
  readonly faults: readonly string[];
}

/** Reads the studies through the graph itself, so that the page shows nothing that a client could not read. */
export async function readStudies(
  executeOperation: (request: OperationRequest) => Promise<OperationAnswer>,
  language: Language,
): Promise<ReadStudies> {
  const variables = { first: STUDIES_MAX, demoCourse: demoMark.course };
  const { data, errors = [] } = await executeOperation({ query: studiesQuery, variables });
  const faults = [...new Set(errors.map(({ message }) => message))];
  const parsed = studiesAnswer.safeParse(data);
  const page = parsed.success ? parsed.data.studies : undefined;
  const demo = parsed.success ? parsed.data.demo : undefined;
  return {
    studies: page?.nodes.map((study) => toStudyView(study, language)) ?? [],
    hasDemo: demo !== null && demo !== undefined && demoMark.titles.includes(demo.title),
    hasMoreStudies: page?.pageInfo.hasNextPage ?? false,
    faults,
  };
}
