import { sweepIndex, type SweepKind } from '@holdfast/chassis';
import { assessCareerCommitments, findWronglyAssessed, type AssessmentParts } from '../store/careerCommitments.js';
import { careerCommitmentAggregate } from '../store/collections.js';

/** What is held against each other once a day: promises, and what their people have completed. */
export const sweeps = (parts: AssessmentParts): readonly SweepKind[] => [
  sweepIndex({
    kind: 'careerCommitments',
    store: parts.store,
    collection: careerCommitmentAggregate.collection,
    index: 'person',
    examine: (documents) =>
      findWronglyAssessed(
        parts,
        documents.map(({ id }) => id),
      ),
    mend: (ids) => assessCareerCommitments(parts, ids),
  }),
];
