/** Why a request was turned away before any operation ran; a client reads it as a GraphQL error with this code. */
export interface HttpRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Further headers, flat: name, value, name, value. */
  readonly headers?: readonly string[];
}

export const refusalBody = ({ code, message }: HttpRefusal): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });
