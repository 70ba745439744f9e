import { isRecord } from '../graph/isRecord.js';
import { textOf } from '../graph/textOf.js';
import type { ServiceFigures, ServiceLook, ServiceName, SystemStatus } from './status.js';

const REASON_MAX = 500;

const countOf = (figures: Readonly<Record<string, unknown>>, name: string): number => {
  const value = figures[name];
  return typeof value === 'number' ? value : Number.NaN;
};

const textOrNull = (figures: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = figures[name];
  return typeof value === 'string' ? value : null;
};

function parseFigures(value: unknown): ServiceFigures | undefined {
  if (!isRecord(value)) return undefined;
  const counts = {
    pendingDocuments: countOf(value, 'pendingDocuments'),
    lagEvents: countOf(value, 'lagEvents'),
    lagSeconds: countOf(value, 'lagSeconds'),
    openJobs: countOf(value, 'openJobs'),
    timersDue: countOf(value, 'timersDue'),
    parked: countOf(value, 'parked'),
    journalEnd: countOf(value, 'journalEnd'),
    sweepsDue: countOf(value, 'sweepsDue'),
    sweepMended: countOf(value, 'sweepMended'),
  };
  if (Object.values(counts).some(Number.isNaN)) return undefined;
  const [stoppedBecause, sweptAt] = [textOrNull(value, 'stoppedBecause'), textOrNull(value, 'sweptAt')];
  return { ...counts, stoppedBecause, sweptAt };
}

/** Whether an error is about a service: at its field, or, where nothing came back that had a field, by its name. */
const isAbout = (service: ServiceName, { path, extensions }: Readonly<Record<string, unknown>>): boolean =>
  (Array.isArray(path) && path[1] === service) || (isRecord(extensions) && extensions['serviceName'] === service);

/** What the graph says of the figures of a service that are missing. */
function findReason(errors: readonly unknown[], service: ServiceName): string | undefined {
  const found = errors.filter(isRecord).find((error) => isAbout(service, error));
  return found && textOf(found['message']).slice(0, REASON_MAX);
}

/** Reads the graph's `system`; what is missing or unreadable counts as not answering. */
export function parseStatus(system: unknown, errors: readonly unknown[] = []): SystemStatus {
  const of = isRecord(system) ? system : {};
  const look = (service: ServiceName): ServiceLook =>
    parseFigures(of[service]) ?? { isSilent: true, reason: findReason(errors, service) };
  return {
    people: look('people'),
    learning: look('learning'),
    recognition: look('recognition'),
    outcomes: look('outcomes'),
  };
}
