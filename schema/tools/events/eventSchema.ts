/** The part of a JSON Schema (draft 2020-12) that our event schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean;
  readonly [keyword: string]: unknown;
}

/** What a reader of an event needs to know beside its shape. */
interface EventDescription {
  readonly topic: string;
  /** The field of the data by which the journal partitions: the person where there is one, else the thing itself. */
  readonly partitionKey: string;
  /** Services that act on it; readers outside are not counted. */
  readonly consumers: readonly string[];
  readonly reason: string;
}

/** One event of the contract: its JSON Schema with the fixed block of what a newcomer asks. */
export interface EventSchema extends JsonSchema {
  readonly $schema: string;
  /** The event's type, `holdfast.<service>.<subject>-<past-verb>.v<n>`. */
  readonly $id: string;
  /** The name of its TypeScript interface. */
  readonly title: string;
  readonly description: string;
  readonly 'x-holdfast': EventDescription;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly examples: readonly unknown[];
}
