import { normalizeText, ok, refuse, type Result, type Violation } from '@holdfast/kernel';

const REASON_LENGTH_MAX = 500;

/** Reads why a person decided so; it stands in the history for whoever asks later. */
export function parseReason(text: string): Result<string, readonly Violation[]> {
  const path = ['reason'];
  const reason = normalizeText(text);
  if (reason === '') return refuse([{ path, message: 'the reason is empty; whoever asks later has to find one' }]);
  return [...reason].length > REASON_LENGTH_MAX
    ? refuse([{ path, message: `the reason is longer than ${REASON_LENGTH_MAX} characters` }])
    : ok(reason);
}
