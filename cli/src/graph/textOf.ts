/** The text that a stranger's JSON has where a sentence is expected. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
