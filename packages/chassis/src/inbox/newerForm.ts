import type { Consumer } from './consumer.js';

const VERSIONED = /^(.+)\.v(\d+)$/;

const parseVersion = (type: string): { readonly name: string; readonly version: number } | undefined => {
  const [, name, version] = VERSIONED.exec(type) ?? [];
  return name === undefined ? undefined : { name, version: Number(version) };
};

/** An event's name without its version. */
export const nameOfEvent = (type: string): string => parseVersion(type)?.name ?? type;

/** The newest version that is consumed of each event, by the event's name. */
function newestOf(consumers: readonly Consumer[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { type } of consumers) {
    const parsed = parseVersion(type);
    if (parsed) newest.set(parsed.name, Math.max(parsed.version, newest.get(parsed.name) ?? 0));
  }
  return newest;
}

/**
 * Tells a newer form of what is consumed from what is not consumed at all, by an event's type: the answer is a sentence
 * that says so, or undefined for every other event. A newer form is neither handled nor given up.
 */
export function createNewerFormFinder(consumers: readonly Consumer[]): (type: string) => string | undefined {
  const newest = newestOf(consumers);
  return (type) => {
    const parsed = parseVersion(type);
    const known = parsed && newest.get(parsed.name);
    if (parsed === undefined || known === undefined || parsed.version <= known) return undefined;
    return `A newer release publishes ${type}; this one reads ${parsed.name} up to v${known}.`;
  };
}
