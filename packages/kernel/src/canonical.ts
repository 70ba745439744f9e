import { hash } from 'node:crypto';

/** JSON with sorted keys and without absent members: equal inputs give equal text. */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => toCanonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined && member !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${toCanonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export const sha256Hex = (text: string): string => hash('sha256', text, 'hex');

/** The fingerprint by which a repeated request is told from another one under the same id. */
export const hashOfInput = (input: unknown): string => sha256Hex(toCanonicalJson(input));
