import { anotherLog } from './inboxAnotherLog.mjs';
import { handlers } from './inboxHandlers.mjs';
import { membership } from './inboxMembership.mjs';
import { marks } from './inboxMarks.mjs';
import { reading } from './inboxReading.mjs';

/** How events become effects, once each. */
export const inbox = {
  title: 'Inbox and effects',
  rules: [...marks, ...handlers, ...reading, ...anotherLog, ...membership],
};
