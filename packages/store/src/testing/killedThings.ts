import { defineCollection } from '../collection.js';
import type { Document } from '../document.js';

/** What the killed program of the durability test writes. */
export const killedThings = defineCollection<Document & { readonly note: string }>({
  name: 'killedThings',
  version: 1,
  indexes: [{ name: 'byNote', fields: ['note'] }],
});
