/** What a script learns from a command: it went well, it went but not everything did, or it could not begin or go on. */
export const exitCodes = { done: 0, partly: 1, failed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
