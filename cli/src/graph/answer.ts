import type { Message } from '../language/message.js';

/** What came of one request. Only `data` came from the graph's resolvers; the rest says what to do instead. */
export type GraphAnswer =
  | {
      readonly kind: 'data';
      readonly data: Readonly<Record<string, unknown>>;
      /** Why parts of it are missing, as the graph says; absent where nothing is. */
      readonly errors?: readonly unknown[];
    }
  /** Nobody took the request, or nobody answered in time: the same request may be sent again. */
  | { readonly kind: 'unavailable'; readonly reason: Message; readonly retryAfterMs?: number }
  /** A fault that will pass by itself, such as a service or a store that is away: the same request may be sent again. `errors` say all. */
  | { readonly kind: 'passingFault'; readonly reason: Message; readonly errors?: readonly unknown[] }
  /** The body is larger than this server reads. */
  | { readonly kind: 'tooLarge' }
  /** A fault on the other side; `canRetry` when the same request may go well later. */
  | { readonly kind: 'fault'; readonly reason: Message; readonly canRetry: boolean }
  /** The address or the token is wrong: no request will ever be answered. */
  | { readonly kind: 'wrongAddress'; readonly reason: Message };
