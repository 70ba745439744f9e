import { ok, refuse, sentence, type Result } from '@holdfast/kernel';
import { parse, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { HttpRefusal } from '../http/httpRefusal.js';

/** Which operations a gateway answers: all, or only those of its manifest. */
export type AnsweredOperations = 'any' | 'persisted';

/** Puts the text of a published operation in the place of its id, and keeps out what was not published. */
export type ResolvePersisted = (body: unknown) => Result<unknown, HttpRefusal>;

const notPublished: HttpRefusal = {
  status: 400,
  code: 'OPERATION_NOT_PERSISTED',
  ...sentence('OPERATION_NOT_PERSISTED'),
};

/** Texts whose verdict is remembered, good or bad, by their number of characters. */
const REMEMBERED_CHARACTERS_MAX = 1024 * 1024;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hashOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const { extensions } = body;
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isObject(persisted) ? persisted['sha256Hash'] : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

/** What is the same of a text however it is spaced and ordered; undefined when it is no operation. */
function toNormalForm(text: string, tokensMax: number): string | undefined {
  try {
    const { definitions } = parse(text, { maxLexicalTokens: tokensMax, noLocation: true });
    return definitions.map(print).sort().join('\n');
  } catch {
    return undefined;
  }
}

export interface PersistedOptions {
  /** Texts by their id. */
  readonly manifest: Readonly<Record<string, string>>;
  readonly answered: AnsweredOperations;
  readonly tokensMax: number;
}

export function createResolvePersisted({ manifest, answered, tokensMax }: PersistedOptions): ResolvePersisted {
  const texts = new Map(Object.entries(manifest));
  const forms = new Set([...texts.values()].map((text) => toNormalForm(text, tokensMax)));
  const verdicts = new LRUCache<string, boolean>({
    maxSize: REMEMBERED_CHARACTERS_MAX,
    sizeCalculation: (_verdict, text) => text.length + 1,
  });

  function isPublished(text: string): boolean {
    const known = verdicts.get(text);
    if (known !== undefined) return known;
    const form = toNormalForm(text, tokensMax);
    const verdict = form !== undefined && forms.has(form);
    verdicts.set(text, verdict);
    return verdict;
  }

  return (body) => {
    if (!isObject(body)) return answered === 'any' ? ok(body) : refuse(notPublished);
    const hash = hashOf(body);
    const text = hash === undefined ? undefined : texts.get(hash);
    const { extensions, ...asked } = body;
    // A text beside an id has to be the one that the id means, which Apollo Server checks where ids are learned.
    if (text !== undefined && body['query'] === undefined) return ok({ ...asked, query: text });
    if (answered === 'any') return ok(body);
    const { query } = body;
    return typeof query === 'string' && isPublished(query) ? ok({ ...asked, query }) : refuse(notPublished);
  };
}
