import kafkajs from 'kafkajs';

const choose = kafkajs.Partitioners.DefaultPartitioner();

type Metadata = Parameters<typeof choose>[0]['partitionMetadata'];

const metadataOf = new Map<number, Metadata>();

const toMetadata = (partitionId: number): Metadata[number] => ({
  partitionErrorCode: 0,
  partitionId,
  leader: 0,
  replicas: [],
  isr: [],
});

/**
 * The partition of a key: murmur2 as all of Kafka's clients compute it, modulo the count that the table of topics
 * fixes. The brokers' own count is not asked, so that a topic that somebody widened keeps the order of every source.
 */
export function partitionOf(key: string, partitions: number): number {
  const known = metadataOf.get(partitions);
  const partitionMetadata = known ?? Array.from({ length: partitions }, (_, partitionId) => toMetadata(partitionId));
  if (!known) metadataOf.set(partitions, partitionMetadata);
  return choose({ topic: '', partitionMetadata, message: { key, value: null } });
}
