import { InputReader } from '@holdfast/chassis';
import { normalizeText, reason, type Result, type Violation } from '@holdfast/kernel';

const REASON_LENGTH_MAX = 500;

/** Reads why a person decided so; it stands in the history for whoever asks later. */
export function parseReason(text: string): Result<string, readonly Violation[]> {
  const reader = new InputReader();
  if (normalizeText(text) === '') return reader.fail(['reason'], reason('DECISION_REASON_EMPTY'));
  return reader.finish(reader.readText(['reason'], text, REASON_LENGTH_MAX));
}
