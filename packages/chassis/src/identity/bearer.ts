/** Longer than any token of a viewer with fifty roles, and shorter than what a header may be. */
const TOKEN_LENGTH_MAX = 8_192;

/** What an `Authorization` header says: nothing, a bearer token, or something that is none. */
export type Bearer =
  { readonly kind: 'none' } | { readonly kind: 'token'; readonly token: string } | { readonly kind: 'malformed' };

/** Reads an `Authorization` header (RFC 6750). */
export function parseBearer(header: string | undefined): Bearer {
  if (header === undefined) return { kind: 'none' };
  const [, token] = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(header.slice(0, TOKEN_LENGTH_MAX + 16)) ?? [];
  return token === undefined || token.length > TOKEN_LENGTH_MAX ? { kind: 'malformed' } : { kind: 'token', token };
}
