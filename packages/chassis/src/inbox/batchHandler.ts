import type { Batch, Delivery, Unreadable } from '@holdfast/journal';
import { parseEventData } from '@holdfast/schema';
import { createAdmission, type InstallationSettings } from './admission.js';
import type { Consumer } from './consumer.js';
import { createRunHandler, type Run, type RunHandlerDependencies } from './runHandler.js';

export interface BatchHandlerDependencies extends RunHandlerDependencies {
  readonly consumers: readonly Consumer[];
  readonly settings: InstallationSettings;
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
  const { parked, consumers, settings } = dependencies;
  const handleRun = createRunHandler(dependencies);
  const requireAdmissible = createAdmission(settings, consumers);
  const consumerOf = new Map<string, Consumer>(consumers.map((consumer) => [consumer.type, consumer]));

  const isRead = (delivery: Batch[number]): boolean => !('event' in delivery) || consumerOf.has(delivery.event.type);

  return async (batch) => {
    requireAdmissible(batch);
    for (const run of toRuns(await parked.withoutSkipped(batch.filter(isRead)), consumerOf)) {
      if ('broken' in run) await parked.park(run.broken, run.reason);
      else await handleRun(run);
    }
  };
}
