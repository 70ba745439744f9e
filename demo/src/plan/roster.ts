import type { Random } from './random.js';
import { RUNNING_COHORT, STUDIED_COHORTS, type Span } from './timeline.js';

/** Somebody who works or worked in a store. Days are counted from the first start. */
export interface Employee {
  readonly index: number;
  readonly store: number;
  readonly isStoreManager: boolean;
  readonly startedOn: number;
  /** The last day; null for those who stay. */
  readonly endedOn: number | null;
  readonly endReason: EndReason | null;
}

export type EndReason = 'VOLUNTARY' | 'INVOLUNTARY' | 'OTHER';

export const STORES = 100;
export const STORES_PER_REGION = 20;
/** The last store is a small one that tries things out. */
export const PILOT_STORE = STORES - 1;
const PEOPLE_PER_STORE = 50;
const PEOPLE_IN_PILOT_STORE = 16;

const LEAVERS_SHARE = 0.07;
const JOINERS_SHARE = 0.04;
const HIRED: Span = { from: -3650, to: -320 };
const JOINED: Span = { from: STUDIED_COHORTS.from + 3, to: RUNNING_COHORT.from - 1 };
const LEFT: Span = { from: -300, to: -10 };
const END_REASONS = ['VOLUNTARY', 'VOLUNTARY', 'VOLUNTARY', 'INVOLUNTARY', 'OTHER'] as const;

function drawEmployment(random: Random, isStable: boolean): Pick<Employee, 'startedOn' | 'endedOn' | 'endReason'> {
  const lot = random.next();
  const stays = { endedOn: null, endReason: null };
  if (isStable || lot > LEAVERS_SHARE + JOINERS_SHARE)
    return { startedOn: random.between(HIRED.from, HIRED.to), ...stays };
  if (lot > LEAVERS_SHARE) return { startedOn: random.between(JOINED.from, JOINED.to), ...stays };
  return {
    startedOn: random.between(HIRED.from, HIRED.to),
    endedOn: random.between(LEFT.from, LEFT.to),
    endReason: random.pick(END_REASONS),
  };
}

/** Draws everybody who works in the stores, store by store, each store's manager first. */
export function drawRoster(random: Random): readonly Employee[] {
  const employees: Employee[] = [];
  for (let store = 0; store < STORES; store += 1) {
    const size = store === PILOT_STORE ? PEOPLE_IN_PILOT_STORE : PEOPLE_PER_STORE;
    for (let place = 0; place < size; place += 1) {
      const isStoreManager = place === 0;
      const employment = drawEmployment(random, isStoreManager || store === PILOT_STORE);
      employees.push({ index: employees.length, store, isStoreManager, ...employment });
    }
  }
  return employees;
}

/** Whether somebody was employed on all days of a span. */
export const isEmployedThrough = ({ startedOn, endedOn }: Employee, { from, to }: Span): boolean =>
  startedOn <= from && (endedOn === null || endedOn >= to);
