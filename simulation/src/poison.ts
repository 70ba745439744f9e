import type { Consumer } from '@holdfast/chassis';
import type { Poisoning } from './scenario/poisoning.js';
import type { ServiceName } from './serviceNames.js';

/** A defect of one service, which cannot handle the events of one source until a release mends it. */
export interface Poison {
  /** A handler as the service has it. */
  surround(service: ServiceName, consumer: Consumer): Consumer;
  mend(): void;
}

/** What the defective handler says; it would say so for ever. */
class Defect extends Error {
  override readonly name = 'Defect';
}

export function createPoison(poisoning: Poisoning | undefined): Poison {
  let isMended = false;
  return {
    surround(service, consumer) {
      if (service !== poisoning?.service) return consumer;
      const { source, isLate } = poisoning;
      return {
        ...consumer,
        async handle(events) {
          if (isMended || !events.some((event) => event.source === source)) return consumer.handle(events);
          const others = events.filter((event) => event.source !== source);
          if (isLate && others.length > 0) await consumer.handle(others);
          throw new Defect('This release cannot handle the event.');
        },
      };
    },
    mend() {
      isMended = true;
    },
  };
}
