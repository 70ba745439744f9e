import { pause } from './pause.js';

/** What the work gives; rejects when it takes longer, since a driver that waits for ever would stop everything. */
export async function withDeadline<Value>(msMax: number, work: Promise<Value>): Promise<Value> {
  const patience = new AbortController();
  const late = pause(msMax, patience.signal).then((): never => {
    throw new Error(`Kafka does not answer within ${msMax / 1_000} seconds`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    patience.abort();
  }
}
