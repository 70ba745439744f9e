import { invariant, ok, type Id, type Result } from '@holdfast/kernel';
import type { Store, Write } from '@holdfast/store';
import type { AggregateDefinition, AggregateDocument } from './aggregate.js';
import type { NotTaken } from './busy.js';
import { decideGroup, requireTaken, type CommandGroup, type CommandOutcome, type Decision } from './decideGroup.js';
import type { OutboxDependencies } from './outbox.js';

export type { CommandGroup, CommandOutcome } from './decideGroup.js';

/** The command handler of a service: load, decide, evolve, and one write of state, version and pending events. */
export interface Aggregates {
  /** Decides one command; the value is the state after it. */
  execute<State, Command, Event, Refusal>(
    definition: AggregateDefinition<State, Command, Event, Refusal>,
    id: Id,
    command: Command,
  ): Promise<Result<State, Refusal | NotTaken>>;
  /**
   * Decides many; an outcome per command, in the groups' order. Where not all commands of a group find room, those
   * that do not are refused and the others are stored. With `dryRun` nothing is stored, and the outcomes are the same.
   */
  executeMany<State, Command, Event, Refusal>(
    definition: AggregateDefinition<State, Command, Event, Refusal>,
    groups: readonly CommandGroup<Command>[],
    options?: { readonly dryRun?: boolean },
  ): Promise<readonly (readonly CommandOutcome<Refusal>[])[]>;
  /**
   * Decides on facts that stand elsewhere: loads the aggregates, lets `toCommands` read the facts after that, writes
   * under the version's guard, and evaluates again what it wrote until nothing changes. So whoever writes last has
   * read the facts after everybody else's write, whatever the interleaving; an evaluation of old facts never stands.
   * Ids without a command are left alone. Throws `BusyFault` when an aggregate takes no more events for now, and
   * `LimitReached` when one has reached a limit of its own; the others are written.
   */
  evaluateMany<State, Command, Event, Refusal>(
    definition: AggregateDefinition<State, Command, Event, Refusal>,
    ids: readonly Id[],
    toCommands: (states: ReadonlyMap<Id, State>) => Promise<ReadonlyMap<Id, Command>>,
  ): Promise<void>;
  /** Those of the aggregates that the same evaluation would change now; writes nothing. */
  findChanging<State, Command, Event, Refusal>(
    definition: AggregateDefinition<State, Command, Event, Refusal>,
    ids: readonly Id[],
    toCommands: (states: ReadonlyMap<Id, State>) => Promise<ReadonlyMap<Id, Command>>,
  ): Promise<readonly Id[]>;
}

const ATTEMPTS_MAX = 50;

export interface AggregatesDependencies extends OutboxDependencies {
  readonly store: Store;
  /** Called after a write that left events to relay in these documents, which stand so on the disk. */
  readonly onPending: (collection: string, documents: readonly AggregateDocument<unknown>[]) => void;
}

function toWrite<State, Command, Event, Refusal>(
  { collection }: AggregateDefinition<State, Command, Event, Refusal>,
  document: AggregateDocument<State>,
): Write<AggregateDocument<State>> {
  return document.version === 1
    ? { kind: 'insert', collection, document }
    : { kind: 'replace', collection, document, expectedVersion: document.version - 1 };
}

/** One command an aggregate, as lists of commands. */
const toLists =
  <State, Command>(toCommands: (states: ReadonlyMap<Id, State>) => Promise<ReadonlyMap<Id, Command>>) =>
  async (states: ReadonlyMap<Id, State>): Promise<ReadonlyMap<Id, readonly Command[]>> =>
    new Map([...(await toCommands(states))].map(([id, command]) => [id, [command]]));

/** Creates the command handler of a service over its store. */
export function createAggregates(dependencies: AggregatesDependencies): Aggregates {
  const { store, onPending } = dependencies;

  async function decideMany<State, Command, Event, Refusal>(
    definition: AggregateDefinition<State, Command, Event, Refusal>,
    ids: readonly Id[],
    toCommands: (
      states: ReadonlyMap<Id, State>,
    ) => ReadonlyMap<Id, readonly Command[]> | Promise<ReadonlyMap<Id, readonly Command[]>>,
    dryRun = false,
  ): Promise<ReadonlyMap<Id, Decision<State, Refusal>>> {
    const decisions = new Map<Id, Decision<State, Refusal>>();
    const oversized = new Set<Id>();
    let open: readonly Id[] = [...new Set(ids)];
    for (let attempt = 1; open.length > 0; attempt++) {
      invariant(attempt <= ATTEMPTS_MAX, `${definition.collection.name}: ${open.length} documents stayed contended`);
      const stored = new Map((await store.getMany(definition.collection, open)).map((found) => [found.id, found]));
      const commands = await toCommands(new Map([...stored].map(([id, { state }]) => [id, state])));
      const writes: Write<AggregateDocument<State>>[] = [];
      for (const id of open) {
        const group = { id, commands: commands.get(id) ?? [] };
        // Measuring costs as much as writing, so a document that is written is measured by the store alone at first.
        const isMeasured = dryRun || oversized.has(id);
        const decision = decideGroup(dependencies, definition, group, stored.get(id), isMeasured);
        decisions.set(id, decision);
        if (decision.document && !dryRun) writes.push(toWrite(definition, decision.document));
      }
      const outcomes = writes.length > 0 ? await store.writeMany(writes) : [];
      const pending = writes.flatMap(({ document }, index) =>
        outcomes[index] === 'written' && document.pendingSince ? [document] : [],
      );
      if (pending.length > 0) onPending(definition.collection.name, pending);
      for (const [index, { document }] of writes.entries())
        if (outcomes[index] === 'tooLarge') oversized.add(document.id);
      open = writes.flatMap(({ document }, index) => (outcomes[index] === 'written' ? [] : [document.id]));
    }
    return decisions;
  }

  return {
    async execute(definition, id, command) {
      const decision = (await decideMany(definition, [id], () => new Map([[id, [command]]]))).get(id);
      invariant(decision, 'a command was decided');
      const [outcome] = decision.outcomes;
      return outcome && !outcome.ok ? outcome : ok(decision.state);
    },
    async executeMany(definition, groups, options = {}) {
      const commands = new Map(groups.map((group) => [group.id, group.commands]));
      const decisions = await decideMany(definition, [...commands.keys()], () => commands, options.dryRun);
      return groups.map(({ id }) => decisions.get(id)?.outcomes ?? []);
    },
    async findChanging(definition, ids, toCommands) {
      const decisions = await decideMany(definition, ids, toLists(toCommands), true);
      return [...decisions].flatMap(([id, { document }]) => (document ? [id] : []));
    },
    async evaluateMany(definition, ids, toCommands) {
      let open = ids;
      for (let round = 1; open.length > 0; round++) {
        invariant(round <= ATTEMPTS_MAX, `${definition.collection.name}: an evaluation does not come to rest`);
        const decisions = await decideMany(definition, open, toLists(toCommands));
        requireTaken(definition.collection.name, [...decisions.values()]);
        open = [...decisions].flatMap(([id, { document }]) => (document ? [id] : []));
      }
    },
  };
}
