import type { World } from './world.js';

export interface Disturbance {
  /** Imports are sent in requests of so many rows. */
  readonly rowsPerRequest: number;
  /** Happens while a request is on its way; the next one waits for its end. */
  disturb(): Promise<void>;
}

/** Lets something happen to the product at each command. */
export const createDisturbedWorld = (world: World, { rowsPerRequest, disturb }: Disturbance): World => ({
  ...world,
  async make(mutation, input) {
    await Promise.all([world.make(mutation, input), disturb()]);
  },
  async import(kind, rows, options) {
    let accepted = 0;
    for (let start = 0; start < rows.length; start += rowsPerRequest) {
      const some = rows.slice(start, start + rowsPerRequest);
      const [report] = await Promise.all([world.import(kind, some, options), disturb()]);
      accepted += report.accepted;
    }
    return { accepted, unchanged: rows.length - accepted, refused: 0, problems: [] };
  },
});

/** Lets something happen at one of so many requests, evenly and beginning with the first. */
export function onceIn(requests: number, act: () => Promise<void>): () => Promise<void> {
  let count = 0;
  return async () => {
    if (count++ % requests === 0) await act();
  };
}
