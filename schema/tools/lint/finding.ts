/** Something in the contract that breaks one of its laws. */
export interface Finding {
  /** Where: a subgraph with a coordinate (`people: Person.id`), or a file. */
  readonly where: string;
  /** What is wrong and how to write it. */
  readonly message: string;
}
