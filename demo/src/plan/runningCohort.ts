import type { ActivityRow, EnrollmentRow } from '../company.js';
import type { Employee } from './roster.js';
import type { Scene } from './scene.js';
import { LAST_ACTIVITY_OF_SILENT, RUNNING_COHORT, toDay } from './timeline.js';

export const RUNNING = 'demo-first-weeks';

const PARTICIPANTS = 15;
const ENROLLED_ON = RUNNING_COHORT.from - 1;
const ACTIVE_SHARE = 0.7;

/** Those who were hired last; the first of them falls silent. */
const listParticipants = ({ drawn: { roster } }: Scene): readonly Employee[] =>
  roster
    .filter(({ startedOn, endedOn }) => startedOn <= ENROLLED_ON && endedOn === null)
    .sort((one, other) => other.startedOn - one.startedOn)
    .slice(0, PARTICIPANTS);

/** Who is in the cohort that runs now. */
export const toRunningEnrollments = (scene: Scene): readonly EnrollmentRow[] =>
  listParticipants(scene).map(({ index }) => ({
    person: scene.numbering.externalIdOf(index),
    cohort: RUNNING,
    enrolledOn: toDay(scene.today, ENROLLED_ON),
    completedOn: null,
    withdrawnOn: null,
    score: null,
    recordedAt: scene.recordedAt,
  }));

/** What they did: everybody was active yesterday, but for one who has been silent for three days. */
export function toRunningActivity(scene: Scene): readonly ActivityRow[] {
  const random = scene.drawn.random.fork('running');
  return listParticipants(scene).flatMap(({ index }, place) => {
    const person = scene.numbering.externalIdOf(index);
    const last = place === 0 ? LAST_ACTIVITY_OF_SILENT : -1;
    const rows: ActivityRow[] = [];
    for (let offset = RUNNING_COHORT.from; offset <= last; offset += 1) {
      const isActive = random.next() < ACTIVE_SHARE;
      const [count, seconds] = [random.between(2, 15), random.between(300, 2400)];
      if (!isActive && offset !== LAST_ACTIVITY_OF_SILENT && offset !== last) continue;
      const day = String(offset - RUNNING_COHORT.from);
      const eventId = `${RUNNING}-${person}-${day}`;
      rows.push({
        eventId,
        person,
        cohort: RUNNING,
        day,
        verb: 'experienced',
        count: String(count),
        seconds: String(seconds),
      });
    }
    return rows;
  });
}
