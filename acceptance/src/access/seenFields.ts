/** What the walk is answered; it asks each object for its type. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** What the walk may be told besides what it sees. */
const REFUSALS: readonly string[] = ['FORBIDDEN', 'ERRORS_LEFT_OUT'];

const parse = (answer: string): Answer => JSON.parse(answer) as Answer;

/** What has kept the walk from looking: an answer that was refused as a whole hides nothing, it was not given. */
export const listHindrances = (answer: string): readonly string[] =>
  (parse(answer).errors ?? []).map(({ extensions: { code } }) => code).filter((code) => !REFUSALS.includes(code));

/** Whether a field that says so says anything: a list without a thing in it does not. */
const saysSomething = (value: unknown): boolean => (Array.isArray(value) ? value.some(saysSomething) : value !== null);

function addFields(value: unknown, seen: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((one) => addFields(one, seen));
  const { __typename: type = 'Query', ...fields } = value as Readonly<Record<string, unknown>>;
  for (const [name, inner] of Object.entries(fields)) {
    if (saysSomething(inner)) seen.add(`${String(type)}.${name}`);
    addFields(inner, seen);
  }
}

/** Adds each field of an answer that has a value, such as `Person.displayName`. */
export const addSeenFields = (answer: string, seen: Set<string>): void => addFields(parse(answer).data, seen);
