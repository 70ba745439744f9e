import kafkajs, { type Admin } from 'kafkajs';

const SETTING = 'offsets.retention.minutes';
const MINUTE_MS = 60_000;

/** Managed brokers may keep their settings to themselves. */
const isRefused = (error: unknown): boolean =>
  error instanceof kafkajs.KafkaJSProtocolError && error.type.endsWith('AUTHORIZATION_FAILED');

/** How long the brokers keep the place of a group that nobody is in; undefined where they do not tell. */
export async function findOffsetsRetentionMs(
  admin: Pick<Admin, 'describeCluster' | 'describeConfigs'>,
): Promise<number | undefined> {
  const { brokers } = await admin.describeCluster();
  const resources = brokers.map(({ nodeId }) => ({
    type: kafkajs.ConfigResourceTypes.BROKER,
    name: String(nodeId),
    configNames: [SETTING],
  }));
  const found = await admin.describeConfigs({ includeSynonyms: false, resources }).catch((error: unknown) => {
    if (isRefused(error)) return undefined;
    throw error;
  });
  const values = found?.resources.flatMap(({ configEntries }) => configEntries.map(({ configValue }) => configValue));
  const minutes = (values ?? []).filter(Boolean).map(Number);
  return minutes.length === 0 ? undefined : Math.min(...minutes) * MINUTE_MS;
}

/**
 * Brokers that forget the place of an absent group no later than its last events: the group would then not miss them by
 * its place. A sentence, and none where they keep it for longer.
 */
export function compareOffsetsRetention(offsetsMs: number, eventsMs: number): readonly string[] {
  if (offsetsMs > eventsMs) return [];
  const minutes = Math.floor(eventsMs / MINUTE_MS);
  return [`The brokers have ${SETTING} ${offsetsMs / MINUTE_MS} instead of more than ${minutes}.`];
}
