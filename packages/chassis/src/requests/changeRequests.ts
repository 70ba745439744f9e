import { invariant, refuse, type Id, type Identity, type RequestMark, type Result } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import type { AggregateDefinition } from '../aggregates/aggregate.js';
import type { Aggregates } from '../aggregates/aggregates.js';
import type { NotTaken } from '../aggregates/busy.js';
import { changeMany } from '../aggregates/changeMany.js';
import { requestIdReused, type RequestIdReused } from './requestMark.js';

/**
 * Which input a request id stands for, as long as anybody holds it. A thing that is changed again and again keeps the
 * requests that changed it, but another thing cannot see them; so the id itself is a document.
 */
export interface ChangeRequestDocument extends Document {
  readonly inputHash: string;
  /**
   * How many attempts hold the id to this input: those under way, those that took effect, and those whose end nobody
   * saw. Only one that was refused lets go, so that an id of which anything may have come is held for ever. With none
   * left the document stays, so that its version never stands for another story, and the next input takes it over.
   */
  readonly holders: number;
}

export const changeRequestCollection = defineCollection<ChangeRequestDocument>({
  name: 'changeRequests',
  version: 1,
  indexes: [],
});

export interface ChangeDependencies {
  readonly store: Store;
  readonly identity: Identity;
  readonly aggregates: Aggregates;
}

/** A command that changes one thing, and the request by which somebody asks for it. */
export interface RequestedChange<Command> {
  readonly id: Id;
  readonly request: RequestMark;
  readonly command: Command;
}

/** False when the id is held to another input. */
async function hold(store: Store, id: Id, inputHash: string): Promise<boolean> {
  const held = await changeMany(store, changeRequestCollection, [id], (_, current) => {
    const holders = current?.holders ?? 0;
    return holders > 0 && current?.inputHash !== inputHash
      ? undefined
      : { ...current, id, inputHash, holders: holders + 1 };
  });
  return held.has(id);
}

async function letGo(store: Store, id: Id): Promise<void> {
  await changeMany(store, changeRequestCollection, [id], (_, current) => {
    invariant(current && current.holders > 0, `the request ${id} is held by nobody`);
    return { ...current, holders: current.holders - 1 };
  });
}

/**
 * Executes something under its request id, which everything of this scope shares. The id is held before anything is
 * decided, so that of two inputs under one id only one takes effect, whichever things they name and however they
 * interleave. What is refused leaves its id to others; a fault does not, since nobody knows what became of it, and the
 * same input goes on.
 */
export async function executeUnderRequest<Value, Refusal>(
  { store, identity }: Pick<ChangeDependencies, 'store' | 'identity'>,
  scope: string,
  { requestId, inputHash }: RequestMark,
  execute: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | RequestIdReused>> {
  const changeRequestId = identity.of('changeRequest', scope, requestId);
  if (!(await hold(store, changeRequestId, inputHash))) return refuse(requestIdReused(requestId));
  const executed = await execute();
  if (!executed.ok) await letGo(store, changeRequestId);
  return executed;
}

const isOther = <Refusal>(refusal: Refusal): refusal is Exclude<Refusal, 'requestIdReused'> =>
  refusal !== 'requestIdReused';

/** Executes a command under its request id. The decider finds the repeat of a request in the thing itself. */
export async function executeChange<State, Command, Event, Refusal>(
  dependencies: ChangeDependencies,
  definition: AggregateDefinition<State, Command, Event, Refusal>,
  { id, request, command }: RequestedChange<NoInfer<Command>>,
): Promise<Result<State, Exclude<Refusal, 'requestIdReused'> | RequestIdReused | NotTaken>> {
  const executed = await executeUnderRequest(dependencies, definition.collection.name, request, () =>
    dependencies.aggregates.execute(definition, id, command),
  );
  if (executed.ok) return executed;
  return refuse(isOther(executed.refusal) ? executed.refusal : requestIdReused(request.requestId));
}
