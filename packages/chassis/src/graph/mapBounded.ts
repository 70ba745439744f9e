/** So many questions of one caller may be under way: enough to hide their way to the store, and room for others. */
const AT_ONCE_MAX = 8;

/**
 * Asks something for each of many items, a few at a time, and gives the answers in the order of the items. Who asks for
 * all of them at once takes the store from everybody else for as long. Throws the first fault, and asks no further then.
 */
export async function mapBounded<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const left = items.entries();
  let isOver = false;
  async function askOn(): Promise<void> {
    for (const [at, item] of left) {
      if (isOver) return;
      answers.set(at, await ask(item));
    }
  }
  const asking = Array.from({ length: Math.min(AT_ONCE_MAX, items.length) }, askOn);
  try {
    await Promise.all(asking);
  } finally {
    isOver = true;
  }
  return [...answers].sort(([one], [other]) => one - other).map(([, answer]) => answer);
}
