import { readFileSync } from 'node:fs';

/** CPU seconds that a process has used so far, and its resident memory in bytes; read from /proc (Linux). */
export interface ProcessFigures {
  readonly cpuSeconds: number;
  readonly residentBytes: number;
}

const CLOCK_TICKS_PER_SECOND = 100;

export function readProcessFigures(pid: number): ProcessFigures {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command's name stands in parentheses and may hold spaces; the numbers follow it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuSeconds: ticks / CLOCK_TICKS_PER_SECOND, residentBytes: Number(resident ?? 0) * 1024 };
}

/** The largest resident memory that a process has had, in bytes. */
export function readPeakResidentBytes(pid: number): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(peak ?? 0) * 1024;
}

export const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
