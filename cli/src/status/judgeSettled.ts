import { message, type Message } from '../language/message.js';
import { isSilent, services, type ServiceLook, type ServiceName, type SystemStatus } from './status.js';

function reasonsOf(service: ServiceName, before: ServiceLook, now: ServiceLook): Message[] {
  if (isSilent(now))
    return [
      now.reason === undefined
        ? message('serviceSilent', { service })
        : message('serviceSilentBecause', { service, reason: now.reason }),
    ];
  const { pendingDocuments, lagEvents, lagSeconds, openJobs, timersDue, journalEnd } = now;
  return [
    ...(pendingDocuments > 0 ? [message('servicePending', { service, count: pendingDocuments })] : []),
    ...(lagEvents > 0 ? [message('serviceLags', { service, count: lagEvents, seconds: lagSeconds })] : []),
    ...(openJobs > 0 ? [message('serviceWorks', { service, count: openJobs })] : []),
    ...(timersDue > 0 ? [message('serviceTimers', { service, count: timersDue })] : []),
    ...(!isSilent(before) && before.journalEnd === journalEnd ? [] : [message('serviceMoves', { service })]),
  ];
}

/**
 * Why the system is not settled; nothing when it is. It is settled when nothing was under way in two looks one after
 * the other and no journal has moved between them. Events that wait for a person's decision do not count.
 */
export const judgeSettled = (before: SystemStatus, now: SystemStatus): readonly Message[] =>
  services.flatMap((service) => {
    const reasons = reasonsOf(service, before[service], now[service]);
    if (reasons.length > 0) return reasons;
    return reasonsOf(service, now[service], before[service]);
  });
