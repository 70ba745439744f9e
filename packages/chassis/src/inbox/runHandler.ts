import type { Delivery } from '@holdfast/journal';
import type { Parked } from '../parked/parked.js';
import type { Logger } from '../process/logger.js';
import type { Consumer } from './consumer.js';
import { isPassingFault } from './passingFault.js';
import { isOfOneSource, toParts } from './toParts.js';
import { toParkingReason, tryEvent } from './tryEvent.js';

export interface RunHandlerDependencies {
  readonly logger: Logger;
  readonly parked: Parked;
  /** The consumer group. */
  readonly group: string;
}

/** Events of one type that stand behind each other in a batch. */
export interface Run {
  readonly consumer: Consumer;
  readonly deliveries: Delivery[];
}

/**
 * Makes the effects of a run. One that fails is repeated part by part; an event that still fails after five tries by
 * itself is parked with its source, and every other source goes on. Throws a fault that passes by itself.
 */
export function createRunHandler({ logger, parked, group }: RunHandlerDependencies): (run: Run) => Promise<void> {
  async function handleOne(consumer: Consumer, delivery: Delivery): Promise<void> {
    const fault = await tryEvent(consumer, delivery.event);
    if (fault === undefined) return;
    const { type, source, sequence } = delivery.event;
    logger.error({ err: fault, group, type, source, sequence }, 'an event is parked');
    await parked.park(delivery, toParkingReason(fault));
  }

  /** Parks what waits behind a parked event; gives what does not, since its source has been set free meanwhile. */
  async function withoutParked(deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
    const free: Delivery[] = [];
    for (const delivery of deliveries) {
      const isParked = parked.isBehindParked(delivery) && (await parked.parkBehind(delivery));
      if (!isParked) free.push(delivery);
    }
    return free;
  }

  /** Handles them together; false when one of them cannot be handled. */
  async function tryTogether(consumer: Consumer, deliveries: readonly Delivery[]): Promise<boolean> {
    try {
      await consumer.handle(deliveries.map(({ event }) => event));
      return true;
    } catch (fault) {
      if (isPassingFault(fault)) throw fault;
      return false;
    }
  }

  /** Takes apart what fails of one source, in its order, until an event is alone. */
  async function handleParts(consumer: Consumer, deliveries: readonly Delivery[]): Promise<void> {
    for (const part of toParts(deliveries)) {
      const free = await withoutParked(part);
      const [only] = free;
      if (only && free.length === 1) await handleOne(consumer, only);
      else if (only && !(await tryTogether(consumer, free))) await handleParts(consumer, free);
    }
  }

  /** Handles them together; when that fails, part by part. A source that fails comes last, so that no other one waits. */
  async function handleFree(consumer: Consumer, deliveries: readonly Delivery[]): Promise<void> {
    const waiting: (readonly Delivery[])[] = [deliveries];
    const alone: (readonly Delivery[])[] = [];
    for (const some of waiting) {
      if (some.length === 0 || (some.length > 1 && (await tryTogether(consumer, some)))) continue;
      if (isOfOneSource(some)) alone.push(some);
      else waiting.push(...toParts(some));
    }
    for (const source of alone) await handleParts(consumer, source);
  }

  // What waits behind a parked event is of other sources than the rest, which need not wait until it is stored.
  return async ({ consumer, deliveries }) => {
    const behind = new Set(deliveries.filter(parked.isBehindParked));
    const others = deliveries.filter((delivery) => !behind.has(delivery));
    const parking = withoutParked([...behind]);
    const [handled] = await Promise.allSettled([handleFree(consumer, others), parking]);
    if (handled.status === 'rejected') throw handled.reason;
    await handleFree(consumer, await parking);
  };
}
