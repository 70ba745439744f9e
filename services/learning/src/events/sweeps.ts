import { sweepIndex, type SweepKind } from '@holdfast/chassis';
import { enrollmentAggregate } from '../store/collections.js';
import { findWronglyReviewed } from '../store/reviewEnrollments.js';
import { reviewAndArm, type ReviewParts } from './reviews.js';

/** What is held against each other once a day: enrollments with their alerts, and activity and the days that passed. */
export const sweeps = (parts: ReviewParts): readonly SweepKind[] => [
  sweepIndex({
    kind: 'enrollments',
    store: parts.store,
    collection: enrollmentAggregate.collection,
    index: 'cohort',
    examine: (documents) =>
      findWronglyReviewed(
        parts,
        documents.map(({ id }) => id),
      ),
    mend: (ids) => reviewAndArm(parts, ids),
  }),
];
