import type { Broker } from './broker.js';
import type { Troubles } from './troubles.js';

const EVERY_MS = 5_000;
const PART = 'brokers';

/** Asks the brokers from time to time, so that a process that neither writes nor reads knows that they are away. */
export function startProbe(broker: Broker, troubles: Troubles): () => void {
  let isAsking = false;
  async function probe(): Promise<void> {
    try {
      await broker.ask((admin) => admin.describeCluster());
      troubles.clear(PART);
    } catch (error) {
      troubles.note(PART, error instanceof Error ? error.message : 'The brokers do not answer.');
    }
  }
  const timer = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    void probe().finally(() => (isAsking = false));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
