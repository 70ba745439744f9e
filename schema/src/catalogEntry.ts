/** An event as it is needed at run time. */
export interface CatalogEntry {
  /** The one topic on which it travels. */
  readonly topic: string;
  /** The field of the data that is its partition key. */
  readonly partitionKey: string;
  /** The services that act on it; readers outside are not counted. */
  readonly consumers: readonly string[];
  /** The JSON Schema (draft 2020-12) of its data. */
  readonly schema: Readonly<Record<string, unknown>>;
}
