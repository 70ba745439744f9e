/** An operation with variables that work on this installation, ready to be tried. */
export interface ReadyOperation {
  readonly name: string;
  /** The text with all fragments that it uses. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
