/** Narrows what came out of JSON, so that answers of strangers are read without trust. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
