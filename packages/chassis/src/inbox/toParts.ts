import type { Delivery } from '@holdfast/journal';

/** Into so many a run is taken apart that fails, so that the others in it are handled but a few times more. */
const PARTS = 8;

/**
 * Takes apart a run of several deliveries. A source stays whole as long as there are others, so that its effects, which
 * a handler makes together, are not made one part at a time; the order between sources means nothing.
 */
export function toParts(deliveries: readonly Delivery[]): readonly (readonly Delivery[])[] {
  const bySource = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const { source } = delivery.event;
    const same = bySource.get(source);
    if (same) same.push(delivery);
    else bySource.set(source, [delivery]);
  }
  const wholes = bySource.size > 1 ? [...bySource.values()] : deliveries.map((delivery) => [delivery]);
  const size = Math.ceil(wholes.length / PARTS);
  const parts: Delivery[][] = [];
  for (let at = 0; at < wholes.length; at += size) parts.push(wholes.slice(at, at + size).flat());
  return parts;
}

export const isOfOneSource = (deliveries: readonly Delivery[]): boolean =>
  deliveries.every(({ event }) => event.source === deliveries[0]?.event.source);
