import { say, type Language, type Said } from '@holdfast/kernel';

/** Why a request was turned away before any operation ran; a client reads it as a GraphQL error with this code. */
export interface HttpRefusal extends Said {
  readonly status: number;
  readonly code: string;
  /** Further headers, flat: name, value, name, value. */
  readonly headers?: readonly string[];
}

/** The body of a refusal in its reader's language. */
export const refusalBody = ({ code, said }: HttpRefusal, language: Language): string =>
  JSON.stringify({ errors: [{ message: say(said, language), extensions: { code } }] });
