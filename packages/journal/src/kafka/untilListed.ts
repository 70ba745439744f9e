import type { Broker } from './broker.js';
import { nextPause, pause } from './pause.js';

const TRIES_MAX = 30;
const GROWTH = { minMs: 100, maxMs: 1_000 };

/**
 * Waits until a new topic is listed: brokers under load answer that it is created before they all know of it. Ends
 * after half a minute also without, since whoever compares the topics says best what is missing.
 */
export async function untilListed({ ask }: Pick<Broker, 'ask'>, names: readonly string[]): Promise<void> {
  for (let tries = 1, pauseMs = 0; tries <= TRIES_MAX; tries++, pauseMs = nextPause(pauseMs, GROWTH)) {
    const listed = new Set(await ask((admin) => admin.listTopics()));
    if (names.every((name) => listed.has(name))) return;
    await pause(pauseMs);
  }
}
