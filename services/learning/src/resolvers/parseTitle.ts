import { normalizeText, ok, refuse, type Result } from '@holdfast/kernel';

const TITLE_LENGTH_MAX = 200;

/** Reads how a thing is announced: some text, but not a whole page of it. */
export function parseTitle(text: string): Result<string, string> {
  const title = normalizeText(text);
  if (title === '') return refuse('the title is empty');
  return [...title].length > TITLE_LENGTH_MAX
    ? refuse(`the title is longer than ${TITLE_LENGTH_MAX} characters`)
    : ok(title);
}
