import { say, sentence, type HolesOf, type Language, type Sentence, type SentenceKey } from '@holdfast/kernel';
import { GraphQLError } from 'graphql';

/** An error whose sentence is ours: in English until it is known who reads it. */
export class SaidError extends GraphQLError {
  constructor(
    readonly said: Sentence,
    extensions: Readonly<Record<string, unknown>>,
    path?: readonly (string | number)[],
  ) {
    super(say(said, 'en'), { extensions, ...(path ? { path } : {}) });
  }
}

/** As much of an error as clients read. */
interface PublicError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** An error with its code; the compiler refuses a missing or a misspelt hole of its sentence. */
export const saidError = <Key extends SentenceKey>(code: string, key: Key, ...holes: HolesOf<Key>): SaidError =>
  new SaidError(sentence(key, ...holes).said, { code });

/** The codes under which graphql-js and Apollo Server refuse a request, with sentences of their own. */
const LIBRARY_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
] as const;

const originOf = (error: unknown): SaidError | undefined => {
  if (error instanceof SaidError) return error;
  if (!(error instanceof GraphQLError)) return undefined;
  return error.originalError instanceof SaidError ? error.originalError : undefined;
};

/**
 * The message of an error in its reader's language. Around a sentence of ours graphql-js may have said where it stands;
 * its own sentences stay English behind a word of what is wrong. What a service sent was said there.
 * @param error what was thrown, where it is known.
 */
export function sayError({ message, path, extensions }: PublicError, language: Language, error?: unknown): string {
  if (language === 'en') return message;
  const origin = originOf(error);
  if (origin?.message === message) return say(origin.said, language);
  if (extensions?.['serviceName'] !== undefined) return message;
  // What has no path was refused before anything ran.
  const code = extensions?.['code'] ?? (path ? undefined : 'BAD_USER_INPUT');
  const key = LIBRARY_CODES.find((each) => each === code);
  if (!key) return message;
  const isOurs = origin !== undefined && message.endsWith(origin.message);
  const detail = isOurs ? message.slice(0, -origin.message.length) + say(origin.said, language) : message;
  return say({ key, holes: { detail } }, language);
}

/** The same error in its reader's language. */
export function inLanguage(error: GraphQLError, language: Language = 'en'): GraphQLError {
  const message = sayError(error, language, error);
  if (message === error.message) return error;
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, {
    ...{ nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null },
    extensions,
  });
}
