import { message, type Message } from '../language/message.js';
import type { Texts } from '../language/texts.js';
import { isSilent, services, type ServiceFigures, type ServiceName } from './status.js';
import type { SettledJudgment } from './waitUntilSettled.js';

/** What is to be known of a service besides, whether it is settled or not. */
function notesOf(service: ServiceName, figures: ServiceFigures): readonly Message[] {
  const { stoppedBecause: reason, parked, sweepMended, sweepsDue } = figures;
  return [
    ...(reason === null ? [] : [message('serviceStopped', { service, reason })]),
    ...(parked > 0 ? [message('parkedWait', { service, count: parked })] : []),
    ...(sweepMended > 0 ? [message('sweepMended', { service, count: sweepMended })] : []),
    ...(sweepsDue > 0 ? [message('sweepsDue', { service, count: sweepsDue })] : []),
  ];
}

/** The judgment in words: a line for each service, then settled or why not. */
export function toStatusText({ status, reasons }: SettledJudgment, texts: Texts): string {
  const lines = services.map((service) => {
    const look = status[service];
    return texts.say(
      isSilent(look) ? message('statusSilent', { service }) : message('statusLine', { service, ...look }),
    );
  });
  const verdict = reasons.length === 0 ? message('settled') : message('notSettled');
  const notes = services.flatMap((service) => {
    const look = status[service];
    return isSilent(look) ? [] : notesOf(service, look);
  });
  return [
    ...lines,
    texts.say(verdict),
    ...reasons.map((reason) => `  ${texts.say(reason)}`),
    ...notes.map((note) => texts.say(note)),
  ].join('\n');
}

/** The judgment for programs. */
export const toStatusJson = ({ status, reasons }: SettledJudgment, texts: Texts): string =>
  JSON.stringify({
    settled: reasons.length === 0,
    reasons: reasons.map((reason) => texts.say(reason)),
    services: Object.fromEntries(
      services.map((service) => {
        const look = status[service];
        return [service, isSilent(look) ? null : look];
      }),
    ),
  });
