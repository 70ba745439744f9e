import { message } from '../language/message.js';
import type { Texts } from '../language/texts.js';
import { services } from './status.js';
import type { SettledJudgment } from './waitUntilSettled.js';

/** The judgment in words: a line for each service, then settled or why not. */
export function toStatusText({ status, reasons }: SettledJudgment, texts: Texts): string {
  const lines = services.map((service) => {
    const figures = status[service];
    return texts.say(figures ? message('statusLine', { service, ...figures }) : message('statusSilent', { service }));
  });
  const verdict = reasons.length === 0 ? message('settled') : message('notSettled');
  const stopped = services.flatMap((service) => {
    const reason = status[service]?.stoppedBecause;
    return reason ? [texts.say(message('serviceStopped', { service, reason }))] : [];
  });
  const parked = services.filter((service) => (status[service]?.parked ?? 0) > 0);
  return [
    ...lines,
    texts.say(verdict),
    ...reasons.map((reason) => `  ${texts.say(reason)}`),
    ...stopped,
    ...parked.map((service) => texts.say(message('parkedWait', { service, count: status[service]?.parked ?? 0 }))),
  ].join('\n');
}

/** The judgment for programs. */
export const toStatusJson = ({ status, reasons }: SettledJudgment, texts: Texts): string =>
  JSON.stringify({
    settled: reasons.length === 0,
    reasons: reasons.map((reason) => texts.say(reason)),
    services: Object.fromEntries(services.map((service) => [service, status[service] ?? null])),
  });
