import { addDays, type Day } from '@holdfast/kernel';
import { SILENT_DAYS } from '../policy.js';
import { watchedFrom, type Silence, type Watch } from './silence.js';

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/**
 * The silences of an enrollment within its cohort's dates, oldest first, past and to come. Those that fell due before
 * the system learned of the enrollment, or of the last activity before the silence, are left out: nobody could have
 * acted on them.
 */
export function listSilences(watch: Watch): readonly Silence[] {
  const { cohort, learntOn, activeDays } = watch;
  const watched = watchedFrom(watch);
  const lastDueOn = addDays(cohort.to, 1);
  const silences: Silence[] = [];
  let firstSilentOn = watched;
  let knownOn = learntOn;
  const addUnlessShort = (endedOn: Day | null): void => {
    const dueOn = addDays(firstSilentOn, SILENT_DAYS);
    const isLongEnough = endedOn === null || endedOn >= dueOn;
    if (isLongEnough && dueOn <= lastDueOn && dueOn >= knownOn) silences.push({ firstSilentOn, dueOn, endedOn });
  };
  // What is older than this can only lead to silences that fell due before the enrollment was known.
  const relevantFrom = addDays(learntOn, -SILENT_DAYS - 1);
  const lastIrrelevant = activeDays.findLastIndex(({ on }) => on < relevantFrom);
  for (const active of activeDays.slice(Math.max(0, lastIrrelevant))) {
    if (active.on > firstSilentOn) addUnlessShort(active.on);
    firstSilentOn = later(watched, addDays(active.on, 1));
    knownOn = later(learntOn, active.learntOn);
  }
  addUnlessShort(null);
  return silences;
}
