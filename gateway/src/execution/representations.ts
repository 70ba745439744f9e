import type { Requirement } from './program.js';
import type { Target } from './targets.js';

/** The things that a subgraph is asked about, each once, and which target is about which of them. */
export interface Representations {
  readonly list: readonly Target[];
  /** For each target its place in the list; undefined when too little is known of it to ask. */
  readonly placeOf: readonly (number | undefined)[];
}

function pick(value: unknown, requires: readonly Requirement[] | undefined): unknown {
  if (!requires || value === null) return value;
  return Array.isArray(value) ? value.map((item) => pick(item, requires)) : toRepresentation(value as Target, requires);
}

function toRepresentation(target: Target, requires: readonly Requirement[]): Target | undefined {
  const representation: Target = {};
  for (const requirement of requires) {
    if (requirement.kind === 'on') {
      if (!requirement.typeNames.has(String(target['__typename']))) continue;
      Object.assign(representation, toRepresentation(target, requirement.requires));
    } else {
      const value = target[requirement.name];
      if (value === undefined) return undefined;
      representation[requirement.name] = pick(value, requirement.requires);
    }
  }
  return representation;
}

/**
 * Reads from each target what the subgraph has to know. Targets of which the same is known are one question: a page of
 * fifty incentives names one metric, and the stock executor asks for it fifty times.
 */
export function toRepresentations(targets: readonly Target[], requires: readonly Requirement[]): Representations {
  const list: Target[] = [];
  const places = new Map<string, number>();
  const placeOf = targets.map((target) => {
    const representation = toRepresentation(target, requires);
    if (typeof representation?.['__typename'] !== 'string') return undefined;
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, list.length);
    return list.push(representation) - 1;
  });
  return { list, placeOf };
}
