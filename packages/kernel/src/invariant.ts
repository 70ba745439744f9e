/** Broken assumptions are faults: they stop the work at hand and say which assumption it was. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

/** Throws when something that the code relies on does not hold. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantViolation(message);
}

/** Closes a switch over a union: the compiler refuses to build when a member is forgotten. */
export function unreachable(value: never): never {
  throw new InvariantViolation(`Not a member of the union: ${JSON.stringify(value)}`);
}
