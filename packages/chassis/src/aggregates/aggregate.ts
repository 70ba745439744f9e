import type { Decider, Id, Instant } from '@holdfast/kernel';
import type { JournalEvent } from '@holdfast/journal';
import type { EventData, EventType } from '@holdfast/schema';
import { defineCollection, type CollectionDefinition, type Document, type IndexDefinition } from '@holdfast/store';

/**
 * An aggregate as it is stored: its state and the events that the journal has not acknowledged yet, in one document,
 * so that one write keeps both. `version` is for concurrency, `sequence` counts the events ever published.
 */
export interface AggregateDocument<State> extends Document {
  readonly sequence: number;
  readonly state: State;
  readonly pending: readonly JournalEvent[];
  /** When the oldest pending event was written; absent when none waits. */
  readonly pendingSince?: Instant;
}

/** An event of the catalog, before the outbox gives it its id and sequence. */
export type Publication = {
  readonly [Type in EventType]: {
    readonly type: Type;
    /** The person for everything about a person, else the thing's own id. */
    readonly partitionKey: Id;
    readonly data: EventData[Type];
  };
}[EventType];

/** What changed in one write, for the mapping from domain events to events of the catalog. */
export interface Change<State, Event> {
  readonly id: Id;
  readonly before: State;
  readonly after: State;
  readonly events: readonly Event[];
}

/** Everything that the command handler needs to know of a kind of aggregate. */
export interface AggregateDefinition<State, Command, Event, Refusal> {
  readonly collection: CollectionDefinition<AggregateDocument<State>>;
  /** The one topic to which this kind of aggregate publishes. */
  readonly topic: string;
  readonly decider: Decider<State, Command, Event, Refusal>;
  /** What the rest of the company hears of a change; nothing when it is nobody else's business. */
  publish(change: Change<State, Event>): readonly Publication[];
  /**
   * What a reader who knows nothing is to hear of the aggregate as it stands: for each thing in it the one event that
   * says so, and nothing of what is past. Whoever has heard it before learns nothing new.
   */
  present(id: Id, state: State): readonly Publication[];
}

export const PENDING_INDEX = 'pendingSince';

/** Defines a kind of aggregate and gives its collection the index by which the relay finds pending events. */
export function defineAggregate<State, Command, Event, Refusal>(definition: {
  readonly name: string;
  readonly version: number;
  readonly indexes: readonly IndexDefinition[];
  readonly topic: string;
  readonly decider: Decider<State, Command, Event, Refusal>;
  readonly publish: (change: Change<State, Event>) => readonly Publication[];
  readonly present: (id: Id, state: State) => readonly Publication[];
}): AggregateDefinition<State, Command, Event, Refusal> {
  const { name, version, indexes, topic, decider, publish, present } = definition;
  const collection = defineCollection<AggregateDocument<State>>({
    name,
    version,
    indexes: [...indexes, { name: PENDING_INDEX, fields: ['pendingSince'] }],
  });
  return { collection, topic, decider, publish, present };
}
