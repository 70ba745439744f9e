import type { OperationRequest } from '../execution/operations.js';
import type { OperationAnswer } from '../executeOperation.js';
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
): Promise<ReadStudies> {
  const { data, errors = [] } = await executeOperation({ query: studiesQuery, variables: { first: STUDIES_MAX } });
  const faults = [...new Set(errors.map(({ message }) => message))];
  const parsed = studiesAnswer.safeParse(data);
  const page = parsed.success ? parsed.data.studies : undefined;
  const demo = parsed.success ? parsed.data.demo : undefined;
  return {
    studies: page?.nodes.map(toStudyView) ?? [],
    hasDemo: typeof demo?.externalId === 'string' || (page?.nodes ?? []).some(({ key }) => key.startsWith('demo-')),
    hasMoreStudies: page?.pageInfo.hasNextPage ?? false,
    faults,
  };
}
