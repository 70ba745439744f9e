import type { Aggregates, EventHandler } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { assessCareerCommitments } from '../../store/careerCommitments.js';

/**
 * What a person has finished before the promise was made counts too. The service learns of its own promise by its
 * event, so that a process which dies after making one still holds it against the completions.
 */
export const onCareerCommitmentMade =
  (parts: {
    readonly store: Store;
    readonly aggregates: Aggregates;
    readonly clock: Clock;
  }): EventHandler<'holdfast.people.career-commitment-made.v1'> =>
  (events) =>
    assessCareerCommitments(
      parts,
      events.map(({ source }) => source),
    );
