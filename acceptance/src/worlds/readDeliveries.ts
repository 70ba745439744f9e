import type { Storage } from '@holdfast/chassis';
import type { Delivery, Unreadable } from '@holdfast/journal';
import { kafkaTopics } from '@holdfast/journal/kafka';

const PAGE = 1000;

/** Everything that stands in the topics of a product, from their beginning. */
export async function* readDeliveries({ journal }: Storage): AsyncGenerator<Delivery | Unreadable> {
  for (const { name } of kafkaTopics)
    for (let after = 0; ;) {
      const batch = await journal.replay(name, after, PAGE);
      yield* batch;
      if (batch.length < PAGE) break;
      after = batch.at(-1)?.position ?? after;
    }
}
