import { parseArgs } from 'node:util';

/** What `npm run simulate` is asked for. */
export interface SimulationOptions {
  readonly seeds: number;
  /** The first seed. */
  readonly from: number;
  /** With fewer crashes the runs show too little, and count as failed. */
  readonly crashesMin: number;
  /** The same of pairs of things that depend on each other. */
  readonly pairsMin: number;
}

const options = {
  seeds: { type: 'string', default: '50' },
  from: { type: 'string', default: '1' },
  'crashes-min': { type: 'string', default: '0' },
  'pairs-min': { type: 'string', default: '0' },
} as const;

/** Nothing would be simulated, required or fail with a number that is none. */
function toCount(flag: string, text: string, min: 0 | 1): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= min) return Number(text);
  throw new Error(`${flag} takes a whole number from ${min} on, not "${text}".`);
}

/** Reads the command line; throws a sentence that names what it cannot mean. */
export function parseOptions(args: readonly string[]): SimulationOptions {
  const { values } = parseArgs({ args: [...args], options });
  return {
    seeds: toCount('--seeds', values.seeds, 1),
    from: toCount('--from', values.from, 1),
    crashesMin: toCount('--crashes-min', values['crashes-min'], 0),
    pairsMin: toCount('--pairs-min', values['pairs-min'], 0),
  };
}
