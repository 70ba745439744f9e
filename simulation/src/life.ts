/** One start of a service, or whoever else calls a port. Calls of a dead one never settle and have no effect. */
export interface Life {
  readonly name: string;
}
