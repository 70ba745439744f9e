import type { Store } from '@holdfast/store';
import type { InstallationMark } from './installation.js';
import { setLoadMark, type LoadMark } from './loadMark.js';

/** A store that an archive is loaded into, with how far it was loaded when that was read. */
export interface MarkedStore {
  readonly service: string;
  readonly store: Store;
  readonly load: LoadMark | undefined;
}

/** What is done between the marks. Each step throws what ends the load. */
export interface LoadSteps {
  /** Loads everything into all stores; what stands there already is left alone. */
  load(): Promise<void>;
  /** Reads everything again and compares it; `hasArrived` when all of it was opened before. */
  compare(hasArrived: boolean): Promise<void>;
  /** The fault of a store that somebody else has marked meanwhile. */
  toMovedOn(service: string): Error;
}

/** True when a load was cut off while it opened the stores, so that some are open and others are not. */
export const isHalfOpen = (stores: readonly MarkedStore[]): boolean =>
  stores.some(({ load }) => load?.isLoading === false) && stores.some(({ load }) => load?.isLoading !== false);

/**
 * Loads an archive into stores in the order that keeps services off them until all of it is in all of them: all are
 * marked, loaded, read again and compared, and then opened. It may be cut off anywhere, and is repeated then. A load that
 * was cut off while it opened them has compared everything before: it opens the rest, whatever services have done since.
 */
export async function loadInOrder(
  stores: readonly MarkedStore[],
  mark: InstallationMark,
  archive: string,
  { load, compare, toMovedOn }: LoadSteps,
): Promise<void> {
  async function setMarks(marked: readonly MarkedStore[], isLoading: boolean): Promise<readonly MarkedStore[]> {
    const next: LoadMark = { archive, isLoading };
    for (const { store, service, load: read } of marked)
      if (!(await setLoadMark(store, mark, next, read))) throw toMovedOn(service);
    return marked.map((each) => ({ ...each, load: next }));
  }
  if (isHalfOpen(stores)) {
    await setMarks(
      stores.filter(({ load: read }) => read?.isLoading !== false),
      false,
    );
    return;
  }
  const hasArrived = stores.some(({ load: read }) => read?.isLoading === false);
  const marked = hasArrived ? stores : await setMarks(stores, true);
  if (!hasArrived) await load();
  await compare(hasArrived);
  await setMarks(marked, false);
}
