import type { logCreator } from 'kafkajs';
import type { JournalLogger } from '../journalLogger.js';

/** What a line of kafkajs may carry along: names and numbers of the machinery, never a record. */
const FACTS = ['broker', 'clientId', 'groupId', 'topic', 'partition', 'error', 'retryCount'];

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/**
 * Brings the lines of kafkajs into our log, for who looks closely: it tells every try of every connection. What lasts
 * the journal tells itself, once.
 */
export const toLogCreator =
  (logger: JournalLogger): logCreator =>
  () =>
  ({ label, namespace, log }) => {
    const facts = Object.fromEntries(FACTS.flatMap((name) => (isPlain(log[name]) ? [[name, log[name]]] : [])));
    logger.debug({ ...facts, kafkajs: `${label} ${namespace}` }, log.message);
  };
