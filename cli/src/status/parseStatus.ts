import { isRecord } from '../graph/isRecord.js';
import type { ServiceFigures, SystemStatus } from './status.js';

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

/** Reads the graph's `system`; what is missing or unreadable counts as not answering. */
export function parseStatus(system: unknown): SystemStatus {
  const of = isRecord(system) ? system : {};
  return {
    people: parseFigures(of['people']),
    learning: parseFigures(of['learning']),
    recognition: parseFigures(of['recognition']),
    outcomes: parseFigures(of['outcomes']),
  };
}
