import { randomBytes } from 'node:crypto';

/** A new id of a cluster in Kafka's form; one that begins with a dash would be taken for a flag. */
export function createClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? createClusterId() : id;
}
