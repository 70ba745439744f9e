import { normalizeText, ok, reason, refuse, type Reason, type Result, type Violation } from '@holdfast/kernel';

/**
 * Reads the members of a mutation's input and gathers every mistake; what could not be read has no value. Rows of imports
 * have a reader of their own, whose mistakes carry codes.
 */
export class InputReader {
  private readonly violations: Violation[] = [];

  refuse(path: readonly string[], why: Reason): void {
    this.violations.push({ path, ...why });
  }

  read<Value>(path: readonly string[], result: Result<Value, Reason>): Value | undefined {
    if (result.ok) return result.value;
    this.refuse(path, result.refusal);
    return undefined;
  }

  /** A text that says something, in at most so many characters. */
  readText(path: readonly string[], text: string, lengthMax: number): string {
    const read = normalizeText(text);
    const field = path.at(-1) ?? '';
    if (read === '') this.refuse(path, reason('TEXT_EMPTY', { field }));
    else if ([...read].length > lengthMax) this.refuse(path, reason('TEXT_TOO_LONG', { field, length: lengthMax }));
    return read;
  }

  /** All mistakes, when this one leaves nothing that could be read. */
  fail(path: readonly string[], why: Reason): Result<never, readonly Violation[]> {
    this.refuse(path, why);
    return refuse(this.violations);
  }

  /** What was read, or all mistakes. */
  finish<Parsed>(parsed: Parsed): Result<Parsed, readonly Violation[]> {
    return this.violations.length > 0 ? refuse(this.violations) : ok(parsed);
  }
}

/** Characters of a name, a title or a source. */
export const NAME_LENGTH_MAX = 200;
/** Characters of a question, a description or a goal. */
export const SENTENCE_LENGTH_MAX = 2000;
