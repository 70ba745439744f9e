import type { RequestScoped } from './requestScoped.js';

/** Decides about a thing that was found; a promise only where relations decide. */
export type Judge = (thing: unknown, context: RequestScoped) => boolean | Promise<boolean>;

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** A rule of the list has to imply the rule of each of its things, or a list would tell by its gaps what is hidden. */
function requireVisible(verdict: boolean): void {
  if (!verdict) throw new Error('A list holds a thing that its reader may not see.');
}

function showList(isVisible: Judge, things: readonly unknown[], context: RequestScoped): unknown {
  const open: Promise<boolean>[] = [];
  for (const thing of things) {
    if (thing === null || thing === undefined) continue;
    const verdict = isVisible(thing, context);
    if (typeof verdict !== 'boolean') open.push(verdict);
    else requireVisible(verdict);
  }
  return open.length === 0
    ? things
    : Promise.all(open).then((verdicts) => {
        verdicts.forEach(requireVisible);
        return things;
      });
}

/**
 * What a field found, as far as its reader may see it. A single thing that is hidden is null, as if it were not there;
 * a list is whole.
 */
export function showVisible(isVisible: Judge, found: unknown, context: RequestScoped): unknown {
  if (found === null || found === undefined) return found;
  if (isPromise(found)) return found.then((value) => showVisible(isVisible, value, context));
  if (Array.isArray(found)) return showList(isVisible, found, context);
  const verdict = isVisible(found, context);
  if (typeof verdict === 'boolean') return verdict ? found : null;
  return verdict.then((isAllowed) => (isAllowed ? found : null));
}
