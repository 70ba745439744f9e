type Close = () => void | Promise<void>;

/** What was to be opened is not wanted any more: whoever opens it is being closed. */
export class OpeningEnded extends Error {
  override readonly name = 'OpeningEnded';
}

/** Everything that has been opened one after the other, and is closed together. */
export interface Opened {
  /**
   * Opens one thing more, and remembers how it is closed. Throws OpeningEnded, and opens nothing, when all is being
   * closed already.
   */
  add<Thing>(open: () => Thing | Promise<Thing>, close?: (thing: Thing) => void | Promise<void>): Promise<Thing>;
  /**
   * Waits for what is just being opened, then closes everything, the last first. What fails to close keeps nothing else
   * open; the first fault is thrown at the end. Further calls wait for the same end.
   */
  close(): Promise<void>;
}

export function createOpened(): Opened {
  const closers: Close[] = [];
  let opening: Promise<void> = Promise.resolve();
  let closing: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    await opening;
    const faults: unknown[] = [];
    for (const close of closers.splice(0).reverse()) {
      try {
        await close();
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw faults[0];
  }

  return {
    async add(open, close) {
      if (closing) throw new OpeningEnded('Nothing more is opened: what is open is being closed.');
      const added = (async () => {
        const thing = await open();
        if (close) closers.push(() => close(thing));
        return thing;
      })();
      opening = added.then(
        () => undefined,
        // Whoever opens it hears of it; for who closes there is nothing to be closed then.
        () => undefined,
      );
      return added;
    },
    close: () => (closing ??= closeAll()),
  };
}
