import { ok, refuse, sentence, type Id, type Result } from '@holdfast/kernel';
import { DOCUMENT_BYTES_MAX, isTooLarge, toPlainJson } from '@holdfast/store';
import type { AggregateDefinition, AggregateDocument } from './aggregate.js';
import { beyondLimit, busy, BusyFault, LimitReached, type NotTaken } from './busy.js';
import { withPublications, type OutboxDependencies } from './outbox.js';

/** Commands for one aggregate; they are decided in their order and stored by one write. */
export interface CommandGroup<Command> {
  readonly id: Id;
  readonly commands: readonly Command[];
}

export type CommandOutcome<Refusal> = Result<'changed' | 'unchanged', Refusal | NotTaken>;

/** What the commands to one aggregate come to. */
export interface Decision<State, Refusal> {
  readonly outcomes: readonly CommandOutcome<Refusal>[];
  /** The next form of the document; undefined when nothing is to be written. */
  readonly document: AggregateDocument<State> | undefined;
  readonly state: State;
  /** Why some of what was decided is not stored. */
  readonly notTaken: readonly NotTaken[];
}

/** An aggregate as it stands, and what turns commands into its next form. */
interface Standing<State, Command, Event, Refusal> {
  readonly dependencies: OutboxDependencies;
  readonly definition: AggregateDefinition<State, Command, Event, Refusal>;
  readonly id: Id;
  readonly current: AggregateDocument<State> | undefined;
}

/** The state after some events, and the events. */
interface Change<State, Event> {
  readonly state: State;
  readonly events: readonly Event[];
}

const RETRY_AFTER_MS = 1000;

const startOf = <State, Command, Event, Refusal>({
  definition,
  current,
}: Standing<State, Command, Event, Refusal>): Change<State, Event> => ({
  state: current?.state ?? definition.decider.initial,
  events: [],
});

/** The document after a change, or why there cannot be one. */
function formDocument<State, Command, Event, Refusal>(
  standing: Standing<State, Command, Event, Refusal>,
  { state: after, events }: Change<State, Event>,
): Result<AggregateDocument<State>, NotTaken> {
  const { dependencies, definition, id, current } = standing;
  const before = startOf(standing).state;
  const outbox = withPublications(dependencies, id, current, definition.publish({ id, before, after, events }));
  if (!outbox.ok) return outbox;
  const { sequence, pending, pendingSince } = outbox.value;
  if (current) return ok({ ...current, version: current.version + 1, state: after, ...outbox.value });
  // V8 is slow to add members to the copy of a spread, and imports make new things by the thousand.
  return ok({ id, version: 1, state: after, sequence, pending, ...(pendingSince && { pendingSince }) });
}

/** The same, measured. Waiting helps with a document that is too large only where the relay frees room in it. */
function formFitting<State, Command, Event, Refusal>(
  standing: Standing<State, Command, Event, Refusal>,
  change: Change<State, Event>,
): Result<AggregateDocument<State>, NotTaken> {
  const { definition, id, current } = standing;
  const { name } = definition.collection;
  const formed = formDocument(standing, change);
  if (!formed.ok || !isTooLarge(toPlainJson(name, formed.value))) return formed;
  const limit = sentence('DOCUMENT_TOO_LARGE', { id, collection: name, bytesMax: DOCUMENT_BYTES_MAX });
  const isWaiting = (current?.pending.length ?? 0) > 0;
  return refuse(isWaiting ? busy(limit, RETRY_AFTER_MS) : beyondLimit(limit));
}

/** Decides one command on top of what was decided before it; undefined when it changes nothing. */
function decideNext<State, Command, Event, Refusal>(
  { definition: { decider } }: Standing<State, Command, Event, Refusal>,
  { state, events }: Change<State, Event>,
  command: Command,
): Result<Change<State, Event> | undefined, Refusal> {
  const decided = decider.decide(command, state);
  if (!decided.ok) return decided;
  if (decided.value.length === 0) return ok(undefined);
  return ok({
    state: decided.value.reduce((before, event) => decider.evolve(before, event), state),
    events: [...events, ...decided.value],
  });
}

/**
 * Measures after each command and refuses those alone that find no room. Where waiting helps, everything behind that
 * would change the thing waits too, so that the order of the commands is the same when they come again.
 */
function decideOneByOne<State, Command, Event, Refusal>(
  standing: Standing<State, Command, Event, Refusal>,
  commands: readonly Command[],
): Decision<State, Refusal> {
  let taken = startOf(standing);
  let document: AggregateDocument<State> | undefined;
  const notTaken: NotTaken[] = [];
  const outcomes = commands.map((command): CommandOutcome<Refusal> => {
    const next = decideNext(standing, taken, command);
    if (!next.ok) return next;
    if (!next.value) return ok('unchanged');
    const waiting = notTaken.find(({ type }) => type === 'Busy');
    const formed = waiting ? refuse(waiting) : formFitting(standing, next.value);
    if (!formed.ok) {
      notTaken.push(formed.refusal);
      return formed;
    }
    taken = next.value;
    document = formed.value;
    return ok('changed');
  });
  return { outcomes, document, state: taken.state, notTaken };
}

/**
 * Decides the commands to one aggregate, one after the other, and forms the one document that is to be written.
 * @param isMeasured whether the document is measured here; else the store says when it is too large.
 */
export function decideGroup<State, Command, Event, Refusal>(
  dependencies: OutboxDependencies,
  definition: AggregateDefinition<State, Command, Event, Refusal>,
  { id, commands }: CommandGroup<Command>,
  current: AggregateDocument<State> | undefined,
  isMeasured: boolean,
): Decision<State, Refusal> {
  const { decider } = definition;
  const standing = { dependencies, definition, id, current };
  let { state } = startOf(standing);
  const events: Event[] = [];
  const outcomes = commands.map((command): CommandOutcome<Refusal> => {
    const decided = decider.decide(command, state);
    if (!decided.ok) return decided;
    for (const event of decided.value) state = decider.evolve(state, event);
    events.push(...decided.value);
    return ok(decided.value.length > 0 ? 'changed' : 'unchanged');
  });
  if (events.length === 0) return { outcomes, document: undefined, state, notTaken: [] };
  const formed = (isMeasured ? formFitting : formDocument)(standing, { state, events });
  return formed.ok ? { outcomes, document: formed.value, state, notTaken: [] } : decideOneByOne(standing, commands);
}

/** Throws where nobody is there to read that something was not taken. */
export function requireTaken(name: string, decisions: readonly Decision<unknown, unknown>[]): void {
  const notTaken = decisions.flatMap((decision) => decision.notTaken);
  const lasting = notTaken.find(({ type }) => type === 'InvalidInput');
  if (lasting) throw new LimitReached(`${name}: ${lasting.message}`);
  const [passing] = notTaken;
  if (passing) throw new BusyFault(`${name}: ${passing.message}`);
}
