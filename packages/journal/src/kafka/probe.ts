import type { Troubles } from '../troubles.js';
import type { Broker } from './broker.js';

const EVERY_MS = 5_000;
/** The brokers get several times as long for an answer; whoever looks at the process is told before. */
const ANSWER_MS_MAX = 10_000;
const PART = 'brokers';
const SILENT = 'Kafka does not answer.';

/**
 * Asks the brokers from time to time, so that a process that neither writes nor reads knows that they are away, or that
 * they take its connections and do not answer, and says when they have answered. Gives what ends it; of a question that
 * is open then it says nothing any more.
 */
export function startProbe(broker: Pick<Broker, 'ask'>, troubles: Troubles, onAnswer: () => void): () => void {
  let isAsking = false;
  let isStopped = false;
  const note = (reason: string): void => {
    if (!isStopped) troubles.note(PART, reason);
  };
  async function probe(): Promise<void> {
    const late = setTimeout(() => note(SILENT), ANSWER_MS_MAX);
    late.unref();
    try {
      await broker.ask((admin) => admin.describeCluster());
      if (isStopped) return;
      troubles.clear(PART);
      onAnswer();
    } catch (error) {
      note(error instanceof Error ? error.message : SILENT);
    } finally {
      clearTimeout(late);
    }
  }
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    void probe().finally(() => (isAsking = false));
  }, EVERY_MS);
  timer.unref();
  return () => {
    isStopped = true;
    clearInterval(timer);
  };
}
