import type { Store } from '@holdfast/store';
import { takingTurns } from '@holdfast/store/testing';

/** A store that lets somebody else go first before one of its calls. */
export function pausingAt(store: Store, pausedCall: number, pause: () => Promise<void>): Store {
  let calls = 0;
  return takingTurns(store, async () => (calls++ === pausedCall ? pause() : undefined));
}

/** Something to wait for until somebody opens it. */
export function createGate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
