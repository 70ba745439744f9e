import { say, type Language, type Said } from '@holdfast/kernel';

/** Why a request was turned away before any operation ran; a client reads it as a GraphQL error with this code. */
export interface HttpRefusal extends Said {
  readonly status: number;
  readonly code: string;
  /** Further headers, flat: name, value, name, value. */
  readonly headers?: readonly string[];
}

/** Bodies of refusals that are always the same; under load thousands of them are sent in a second. */
const knownBodies = new WeakMap<HttpRefusal, Map<Language, string>>();

const toBody = ({ code, said }: HttpRefusal, language: Language): string =>
  JSON.stringify({ errors: [{ message: say(said, language), extensions: { code } }] });

/** The body of a refusal in its reader's language. */
export function refusalBody(refusal: HttpRefusal, language: Language): string {
  const bodies = knownBodies.get(refusal) ?? new Map<Language, string>();
  const body = bodies.get(language) ?? toBody(refusal, language);
  knownBodies.set(refusal, bodies.set(language, body));
  return body;
}
