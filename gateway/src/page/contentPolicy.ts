import { createHash } from 'node:crypto';

/** The content security policy of a page on which nothing runs or loads: no script, one style sheet, named by its hash. */
export function contentPolicy(styleSheet: string): string {
  const hash = createHash('sha256').update(styleSheet).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
