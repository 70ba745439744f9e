import type { Consumer } from 'kafkajs';

const LOOK_MS = 3_000;

export interface SilenceWatch {
  readonly silenceMsMax: number;
  /** While the brokers answer nobody, silence is no fault of the consumer. */
  readonly isAnswering: () => boolean;
  readonly onSilence: () => void;
}

/** Calls back when nothing is heard from a consumer for so long; gives what ends the watch. */
export function watchSilence(consumer: Consumer, { silenceMsMax, isAnswering, onSilence }: SilenceWatch): () => void {
  let heardAt = performance.now();
  const { FETCH, HEARTBEAT, GROUP_JOIN, COMMIT_OFFSETS } = consumer.events;
  for (const event of [FETCH, HEARTBEAT, GROUP_JOIN, COMMIT_OFFSETS]) {
    consumer.on(event, () => {
      heardAt = performance.now();
    });
  }
  const timer = setInterval(() => {
    if (!isAnswering()) heardAt = performance.now();
    if (performance.now() - heardAt > silenceMsMax) onSilence();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
