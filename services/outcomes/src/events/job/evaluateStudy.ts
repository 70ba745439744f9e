import type { JobKind } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import { participantCollection } from '../../store/collections.js';
import { evaluateParticipants, type EvaluationParts } from '../../store/evaluateParticipants.js';
import { beginEvaluation } from '../../store/participants.js';
import { concerns, getStudies } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

const EVALUATE_STUDY = 'evaluateStudy';
/** Requests are answered between pages, so a page is short. */
const PEOPLE_PER_PAGE = 100;

/** Has everybody looked at for these studies; a study that is being looked at already starts over. */
export async function openStudyEvaluations(
  { jobs, identity }: Pick<HandlerParts, 'jobs' | 'identity'>,
  studyIds: readonly Id[],
): Promise<void> {
  for (const studyId of new Set(studyIds))
    await jobs.open(identity.of('job', EVALUATE_STUDY, studyId), EVALUATE_STUDY, { studyId });
}

/** Looks at everybody whom a study may concern, page by page; those who share a leaf come in one page. */
export const evaluateStudy = (parts: EvaluationParts): JobKind => ({
  kind: EVALUATE_STUDY,
  async runPage({ studyId = '' }, cursor) {
    const { store } = parts;
    const studies = await getStudies(store, [studyId]);
    const query = { index: 'place', limit: PEOPLE_PER_PAGE, ...(cursor === undefined ? {} : { after: cursor }) };
    const page = await store.page(participantCollection, query);
    const concerned = page.items.filter((person) => studies.some(({ definition }) => concerns(definition, person)));
    const participants = await beginEvaluation(
      store,
      concerned.map(({ id }) => id),
    );
    await evaluateParticipants(parts, participants, studies);
    return page.hasNextPage && page.endCursor !== null ? page.endCursor : undefined;
  },
});
