import type { Language } from '@holdfast/kernel';
import type { OperationRequest } from '../execution/operations.js';
import type { OperationAnswer } from '../executeOperation.js';
import { demoMark } from './demoMark.js';
import { STUDIES_MAX, studiesQuery } from './studiesQuery.js';
import { studiesAnswer, toStudyView, type StudyView } from './studyView.js';

export interface ReadStudies {
  readonly studies: readonly StudyView[];
  /** How many studies there are beside those that are shown. */
  readonly moreStudies: number;
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
    moreStudies: Math.max(0, (page?.totalCount ?? 0) - (page?.nodes.length ?? 0)),
    faults,
  };
}
