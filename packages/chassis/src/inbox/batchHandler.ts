import type { Batch, Delivery, Unreadable } from '@holdfast/journal';
import { parseEventData } from '@holdfast/schema';
import { createAdmission, type InstallationSettings } from './admission.js';
import type { Consumer } from './consumer.js';
import type { Logger } from '../process/logger.js';
import type { Parked } from '../parked/parked.js';
import { isPassingFault } from './passingFault.js';
import { isOfOneSource, toParts } from './toParts.js';
import { toParkingReason, tryEvent } from './tryEvent.js';

export interface BatchHandlerDependencies {
  readonly logger: Logger;
  readonly parked: Parked;
  /** The consumer group: the service's name. */
  readonly group: string;
  readonly consumers: readonly Consumer[];
  readonly settings: InstallationSettings;
}

interface Run {
  readonly consumer: Consumer;
  readonly deliveries: Delivery[];
}

/** A delivery that can be given to nobody, in its place between the runs. */
interface Broken {
  readonly broken: Delivery | Unreadable;
  readonly reason: string;
}

/** Takes a batch apart, in its order: what is broken keeps nothing waiting that stands before it. */
function toRuns(batch: Batch, consumerOf: ReadonlyMap<string, Consumer>): readonly (Run | Broken)[] {
  const runs: (Run | Broken)[] = [];
  for (const delivery of batch) {
    if (!('event' in delivery)) {
      runs.push({ broken: delivery, reason: 'no event could be read from these bytes' });
      continue;
    }
    const consumer = consumerOf.get(delivery.event.type);
    if (!consumer) continue;
    if (!parseEventData(consumer.type, delivery.event.data).ok) {
      runs.push({ broken: delivery, reason: 'the event breaks its own schema' });
      continue;
    }
    const last = runs.at(-1);
    if (last && 'consumer' in last && last.consumer === consumer) last.deliveries.push(delivery);
    else runs.push({ consumer, deliveries: [delivery] });
  }
  return runs;
}

/**
 * Makes the effects of a batch, run by run of events of one type. A run that fails is repeated part by part; an event
 * that still fails after five tries by itself is parked with its source, and every other source goes on. A
 * fault that passes by itself ends the batch, which comes again. Throws ReadingStopped for what must not be read on.
 */
export function createBatchHandler(dependencies: BatchHandlerDependencies): (batch: Batch) => Promise<void> {
  const { logger, parked, group, consumers, settings } = dependencies;
  const requireAdmissible = createAdmission(settings, consumers);
  const consumerOf = new Map<string, Consumer>(consumers.map((consumer) => [consumer.type, consumer]));

  const isRead = (delivery: Batch[number]): boolean => !('event' in delivery) || consumerOf.has(delivery.event.type);

  async function handleOne(consumer: Consumer, delivery: Delivery): Promise<void> {
    const fault = await tryEvent(consumer, delivery.event);
    if (fault === undefined) return;
    const { type, source, sequence } = delivery.event;
    logger.error({ err: fault, group, type, source, sequence }, 'an event is parked');
    await parked.park(delivery, toParkingReason(fault));
  }

  /** Parks what waits behind a parked event, also one that was parked since this batch was read. */
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
  async function handleRun({ consumer, deliveries }: Run): Promise<void> {
    const waiting: (readonly Delivery[])[] = [deliveries];
    const alone: (readonly Delivery[])[] = [];
    for (const some of waiting) {
      const free = await withoutParked(some);
      if (free.length === 0 || (free.length > 1 && (await tryTogether(consumer, free)))) continue;
      if (isOfOneSource(free)) alone.push(free);
      else waiting.push(...toParts(free));
    }
    for (const source of alone) await handleParts(consumer, source);
  }

  return async (batch) => {
    requireAdmissible(batch);
    for (const run of toRuns(await parked.withoutSkipped(batch.filter(isRead)), consumerOf)) {
      if ('broken' in run) await parked.park(run.broken, run.reason);
      else await handleRun(run);
    }
  };
}
