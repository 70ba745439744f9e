/** A span of time that somebody has for an answer, with the ways to hear of its end. */
export interface GivenTime {
  /** Fulfilled when the time is over; for good pending when it was ended before. */
  readonly over: Promise<void>;
  isOver(): boolean;
  /** Aborted when the time is over; made when it is first asked for, since few ask. */
  signal(): AbortSignal;
  /** Ends the time early, as if it were over. */
  readonly abandon: () => void;
  /** Whoever waited has an answer: nobody is told of anything any more. */
  end(): void;
}

export function giveTime(limitMs: number): GivenTime {
  let isOver = false;
  let aborter: AbortController | undefined;
  let abandon = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    abandon = () => {
      isOver = true;
      resolve();
      aborter?.abort();
    };
  });
  const timer = setTimeout(abandon, limitMs);
  // Whoever waits for the answer keeps the process alive; after shutdown nobody does.
  timer.unref();
  return {
    over,
    isOver: () => isOver,
    signal() {
      aborter ??= new AbortController();
      if (isOver) aborter.abort();
      return aborter.signal;
    },
    abandon,
    end: () => clearTimeout(timer),
  };
}
