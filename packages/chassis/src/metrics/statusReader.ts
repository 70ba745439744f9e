import type { Service } from '../service.js';
import type { ServiceStatus } from '../status.js';

/** A watcher that gets no answer within ten seconds takes the whole process for dead. */
const STATUS_WITHIN_MS = 4_000;

/**
 * Asks a service for its status; undefined when it fails or takes too long, as while the store is away. One question is
 * open at a time: whoever asks meanwhile waits for the same answer, however many ask.
 */
export function createStatusReader(
  service: Pick<Service, 'status'>,
  withinMs = STATUS_WITHIN_MS,
): () => Promise<ServiceStatus | undefined> {
  let asked: Promise<ServiceStatus | undefined> | undefined;
  return async () => {
    asked ??= service
      .status()
      .catch(() => undefined)
      .finally(() => (asked = undefined));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), withinMs);
    });
    try {
      return await Promise.race([asked, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
