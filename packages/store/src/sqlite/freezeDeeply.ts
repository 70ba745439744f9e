/** Freezes plain JSON to its leaves: whoever would change what others are handed out too gets an exception instead. */
export function freezeDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const member of Object.values(value)) freezeDeeply(member);
}
