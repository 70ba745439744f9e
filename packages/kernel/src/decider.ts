import type { Result } from './result.js';

/**
 * The decision logic of one aggregate. `decide` says what happens or why not, `evolve` what that makes of the state;
 * both are pure: time and ids arrive in the command. No events means that the command changes nothing.
 */
export interface Decider<State, Command, Event, Refusal> {
  readonly initial: State;
  decide(command: Command, state: State): Result<readonly Event[], Refusal>;
  evolve(state: State, event: Event): State;
}
