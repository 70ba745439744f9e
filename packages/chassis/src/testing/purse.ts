import { ok, refuse, type Decider, type Id, type RequestMark } from '@holdfast/kernel';
import { openSqliteStore } from '@holdfast/store/sqlite';
import type { Store } from '@holdfast/store';
import { defineAggregate } from '../aggregates/aggregate.js';
import { chassisCollections } from '../runtime.js';

/** The smallest thing that requests change without end: what is in it, and which requests put it there. */
interface PurseState {
  readonly coins: number;
  readonly requests: readonly RequestMark[];
}
interface PutCoins {
  readonly coins: number;
  readonly request: RequestMark;
}
interface CoinsPut {
  readonly type: 'CoinsPut';
  readonly coins: number;
  readonly request: RequestMark;
}

const decider: Decider<PurseState, PutCoins, CoinsPut, 'requestIdReused' | 'overdrawn'> = {
  initial: { coins: 0, requests: [] },
  decide({ coins, request }, state) {
    const earlier = state.requests.find(({ requestId }) => requestId === request.requestId);
    if (earlier) return earlier.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
    return state.coins + coins < 0 ? refuse('overdrawn') : ok([{ type: 'CoinsPut', coins, request }]);
  },
  evolve: (state, { coins, request }) => ({ coins: state.coins + coins, requests: [...state.requests, request] }),
};

export const purseAggregate = defineAggregate({
  name: 'purses',
  version: 1,
  indexes: [],
  topic: 'holdfast.outcomes',
  decider,
  publish: () => [],
  present: () => [],
});

export const openPurses = (): Store =>
  openSqliteStore({ file: ':memory:', collections: [purseAggregate.collection, ...chassisCollections] });

/** The request to put coins into a purse; its input is the purse and the coins. */
export function putCoins(requestId: string, id: Id, coins: number) {
  const request = { requestId, inputHash: `${id} ${coins}`, at: '2026-03-01T08:00:00.000Z' };
  return { id, request, command: { coins, request } };
}
