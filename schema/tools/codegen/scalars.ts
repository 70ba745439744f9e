/**
 * How the contract's scalars look in TypeScript, in and out: the server's scalars parse every written form to these.
 * A decimal stays a string, because a double would round it.
 */
export const scalars = {
  ID: { input: 'string', output: 'string' },
  Date: 'string',
  DateTime: 'string',
  Decimal: 'string',
  SafeInteger: 'number',
} as const;
