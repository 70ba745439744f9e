import { en } from './language/en.js';
import type { Message } from './language/message.js';

/**
 * Ends a command because of something that its user can mend: an option, a file, an address. It is thrown where a
 * value cannot travel, such as out of the middle of a stream, and is said in the user's language at the very edge.
 */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly reason: Message) {
    super(en[reason.key]);
  }
}
