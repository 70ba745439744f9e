import { ok, refuse, type Id, type Result } from '@holdfast/kernel';
import { DOCUMENT_BYTES_MAX } from '@holdfast/store';
import type { AggregateDefinition, AggregateDocument } from './aggregate.js';
import { beyondLimit, busy, BusyFault, LimitReached, type Busy } from './busy.js';
import { withPublications, type OutboxDependencies } from './outbox.js';

/** Commands for one aggregate; they are decided in their order and stored by one write. */
export interface CommandGroup<Command> {
  readonly id: Id;
  readonly commands: readonly Command[];
}

export type CommandOutcome<Refusal> = Result<'changed' | 'unchanged', Refusal | Busy>;

/** What the commands to one aggregate come to. */
export interface Decision<State, Refusal> {
  readonly outcomes: readonly CommandOutcome<Refusal>[];
  /** The next form of the document; undefined when nothing is to be written. */
  readonly document: AggregateDocument<State> | undefined;
  readonly state: State;
}

const RETRY_AFTER_MS = 1000;

/** What was decided cannot be stored: the state stays as it was, and whoever was not refused by name hears why. */
const refuseAll = <State, Refusal>(
  outcomes: readonly CommandOutcome<Refusal>[],
  refusal: Busy,
  state: State,
): Decision<State, Refusal> => ({
  outcomes: outcomes.map((outcome) => (outcome.ok ? refuse(refusal) : outcome)),
  document: undefined,
  state,
});

/** Decides the commands to one aggregate, one after the other, and forms the one document that is to be written. */
export function decideGroup<State, Command, Event, Refusal>(
  dependencies: OutboxDependencies,
  definition: AggregateDefinition<State, Command, Event, Refusal>,
  { id, commands }: CommandGroup<Command>,
  current: AggregateDocument<State> | undefined,
): Decision<State, Refusal> {
  const { decider } = definition;
  const before = current?.state ?? decider.initial;
  let state = before;
  const events: Event[] = [];
  const outcomes = commands.map((command): CommandOutcome<Refusal> => {
    const decided = decider.decide(command, state);
    if (!decided.ok) return decided;
    for (const event of decided.value) state = decider.evolve(state, event);
    events.push(...decided.value);
    return ok(decided.value.length > 0 ? 'changed' : 'unchanged');
  });
  if (events.length === 0) return { outcomes, document: undefined, state };
  const publications = definition.publish({ id, before, after: state, events });
  const outbox = withPublications(dependencies, id, current, publications);
  if (!outbox.ok) return refuseAll(outcomes, outbox.refusal, before);
  const document = { ...current, id, version: (current?.version ?? 0) + 1, state, ...outbox.value };
  return { outcomes, document, state };
}

/** The document would be larger than a store keeps. Waiting helps only where events take room that the relay frees. */
export function refuseTooLarge<State, Command, Event, Refusal>(
  { collection, decider }: AggregateDefinition<State, Command, Event, Refusal>,
  id: Id,
  decision: Decision<State, Refusal> | undefined,
  current: AggregateDocument<State> | undefined,
): Decision<State, Refusal> {
  const message = `${id} of ${collection.name} would become larger than ${DOCUMENT_BYTES_MAX} bytes; it stays as it was.`;
  const isWaiting = (current?.pending.length ?? 0) > 0;
  const refusal = isWaiting ? busy(message, RETRY_AFTER_MS) : beyondLimit(message);
  return refuseAll(decision?.outcomes ?? [], refusal, current?.state ?? decider.initial);
}

const findBusy = (outcome: CommandOutcome<unknown>): Busy | undefined =>
  !outcome.ok && typeof outcome.refusal === 'object' && outcome.refusal !== null && 'retryAfterMs' in outcome.refusal
    ? // Nothing else that refuses says when to come again.
      (outcome.refusal as Busy)
    : undefined;

/** Throws where nobody is there to read that something was not taken. */
export function requireTaken(name: string, decisions: readonly Decision<unknown, unknown>[]): void {
  const refusals = decisions.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => findBusy(outcome) ?? []));
  const lasting = refusals.find(({ isLasting }) => isLasting);
  if (lasting) throw new LimitReached(`${name}: ${lasting.message}`);
  const [passing] = refusals;
  if (passing) throw new BusyFault(`${name}: ${passing.message}`);
}
