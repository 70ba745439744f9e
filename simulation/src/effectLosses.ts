import { invariant } from '@holdfast/kernel';
import type { Document } from '@holdfast/store';
import type { Choices } from './choices.js';
import type { Durable } from './durable.js';
import { keepNewerField } from './newerRelease.js';
import type { ServiceName } from './serviceNames.js';
import { modules } from './services.js';

/** An effect that is taken out of a store behind everybody's back, as if it had never come about. */
export interface Loss {
  readonly service: ServiceName;
  readonly collection: string;
  readonly id: string;
  /** What stands there instead. */
  readonly left: string;
}

type State = Readonly<Record<string, unknown>>;

interface LossKind {
  readonly service: ServiceName;
  readonly collection: string;
  /** The state without the effect; undefined where there is none that a sweep could bring back. */
  readonly without: (state: State) => State | undefined;
}

/** What nobody has decided about, and what was not earned, is found again by the facts alone. */
const isAssessedOnly = ({ status, revisions }: State): boolean =>
  status === 'NOT_EARNED' || (status === 'ACCRUED' && Array.isArray(revisions) && revisions.length === 1);

const KINDS: readonly LossKind[] = [
  {
    ...{ service: 'recognition', collection: 'incentives' },
    without: (state) => (isAssessedOnly(state) ? { status: 'UNASSESSED' } : undefined),
  },
  {
    ...{ service: 'people', collection: 'careerCommitments' },
    without: ({ eligibleAt, ...state }) => (eligibleAt === undefined ? undefined : { ...state, status: 'PROMISED' }),
  },
  {
    ...{ service: 'learning', collection: 'inactivityAlerts' },
    without: ({ status }) => (status === 'OPEN' ? { status: 'ABSENT' } : undefined),
  },
  {
    ...{ service: 'outcomes', collection: 'riskWindows' },
    without: (state) => (state['status'] === 'OPEN' ? { ...state, status: 'UPCOMING' } : undefined),
  },
];

// Only aggregates stand in these collections.
const stateOf = (document: Document): State => Reflect.get(document, 'state') as State;

function loseOf({ documents }: Durable, { service, collection, without }: LossKind): readonly Loss[] {
  const definition = modules[service].collections.find(({ name }) => name === collection);
  invariant(definition, `${service} has no collection ${collection}`);
  const stored = documents[service].list().filter((each) => each.collection === collection);
  return stored.flatMap(({ document }): readonly Loss[] => {
    const { id, version } = document;
    const state = without(stateOf(document));
    if (!state) return [];
    const lost = keepNewerField(document, { ...document, version: version + 1, state });
    documents[service].write({ kind: 'replace', collection: definition, document: lost, expectedVersion: version });
    return [{ service, collection, id, left: String(state['status']) }];
  });
}

/** Takes all effects of some kinds out of the stores; to be called when everything has settled. */
export const loseEffects = (durable: Durable, choices: Choices): readonly Loss[] =>
  KINDS.filter(() => choices.below(2) === 1).flatMap((kind) => loseOf(durable, kind));

/** Effects that still stand as they were left. */
export const findUnmended = ({ documents }: Durable, losses: readonly Loss[]): readonly string[] =>
  losses.flatMap(({ service, collection, id, left }) => {
    const found = documents[service].list().find((each) => each.collection === collection && each.document.id === id);
    return found && stateOf(found.document)['status'] === left
      ? [`The sweep did not mend ${collection} ${id}, which was left ${left}.`]
      : [];
  });
