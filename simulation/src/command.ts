import type { ServiceName } from './serviceNames.js';

/** A mutation of one service, as a client sends it: again and again, until it is acknowledged. */
export interface Command {
  readonly service: ServiceName;
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** How many clients send the same at once. */
  readonly copies: number;
}
