/** The address of a running engine. Throws when the environment has none: a spec that needs it fails, and is not skipped. */
export function requireEngine(variable: string, address: string | undefined): string {
  if (address) return address;
  throw new Error(`Set ${variable} to the address of a running engine.`);
}
