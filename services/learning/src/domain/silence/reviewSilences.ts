import { addDays, type Day } from '@holdfast/kernel';
import { SILENT_DAYS } from '../policy.js';
import type { InactivityAlertStatus } from '../inactivityAlert/inactivityAlert.js';
import { listSilences } from './listSilences.js';
import { watchedFrom, type Silence, type Watch } from './silence.js';

/** How the alerts of one enrollment should stand, and when to look again. */
export interface SilenceReview {
  /** By first silent day: the alerts that should stand otherwise than they do, those to raise among them. */
  readonly verdicts: ReadonlyMap<Day, InactivityAlertStatus>;
  /** The next day at whose start something falls due if nothing happens; null when nothing will. */
  readonly reviewOn: Day | null;
}

type Alert = Watch['alerts'][number];

/** True when by now there never was a silence that began on this day. */
function isDisproved(firstSilentOn: Day, watch: Watch): boolean {
  if (firstSilentOn < watchedFrom(watch)) return true;
  const dueOn = addDays(firstSilentOn, SILENT_DAYS);
  return watch.activeDays.some(({ on }) => on >= firstSilentOn && on < dueOn);
}

function judgeAlert({ firstSilentOn }: Alert, watch: Watch): InactivityAlertStatus {
  if (isDisproved(firstSilentOn, watch)) return 'RETRACTED';
  const isOver = watch.status !== 'ACTIVE' || (watch.activeDays.at(-1)?.on ?? '') > firstSilentOn;
  return isOver ? 'CLOSED' : 'OPEN';
}

/** True when a standing alert speaks of the silence already, also under a first day that was corrected since. */
const isAlerted = ({ firstSilentOn, endedOn }: Silence, alerts: readonly Alert[]): boolean =>
  alerts.some(
    (alert) =>
      alert.firstSilentOn === firstSilentOn ||
      (alert.status !== 'RETRACTED' &&
        alert.firstSilentOn > firstSilentOn &&
        (endedOn === null || alert.firstSilentOn < endedOn)),
  );

/** Only what moves an alert on: a closed one stays closed, a retracted one retracted. */
const isStep = (from: InactivityAlertStatus, to: InactivityAlertStatus): boolean =>
  (from === 'OPEN' && to !== 'OPEN') || (from === 'CLOSED' && to === 'RETRACTED');

/**
 * Decides which alerts of an enrollment to raise, close and retract by what is known on a day. A silence that is over
 * when it is noticed (the system was down) is raised and closed.
 */
export function reviewSilences(watch: Watch, today: Day): SilenceReview {
  const verdicts = new Map<Day, InactivityAlertStatus>();
  const standing = watch.alerts.map((alert): Alert => {
    const verdict = judgeAlert(alert, watch);
    if (!isStep(alert.status, verdict)) return alert;
    verdicts.set(alert.firstSilentOn, verdict);
    return { ...alert, status: verdict };
  });
  if (watch.status === 'ENROLLED') return { verdicts, reviewOn: watch.cohort.from };
  if (watch.status !== 'ACTIVE') return { verdicts, reviewOn: null };
  const unnoticed = listSilences(watch).filter((silence) => !isAlerted(silence, standing));
  for (const { firstSilentOn, dueOn, endedOn } of unnoticed)
    if (dueOn <= today) verdicts.set(firstSilentOn, endedOn === null ? 'OPEN' : 'CLOSED');
  return { verdicts, reviewOn: unnoticed.find(({ dueOn }) => dueOn > today)?.dueOn ?? null };
}
