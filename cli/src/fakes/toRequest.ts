import { invariant } from '@holdfast/kernel';
import { parseRequest } from '../import/parseRequest.js';
import type { ImportOptions, ImportRequest } from '../import/request.js';

/** The request that the command line would make of these options. */
export function toRequest(kind: string, options: ImportOptions = {}, file = 'a.csv'): ImportRequest {
  const parsed = parseRequest(kind, file, options);
  invariant(parsed.ok, `the options of a test are right: ${JSON.stringify(parsed)}`);
  return parsed.value;
}
