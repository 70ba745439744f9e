import { Kafka, logLevel } from 'kafkajs';

/**
 * Asks after a group that nobody is in. The answer comes from the coordinator of groups, which is the last part of a
 * broker to be ready: an open port, or even a list of topics, comes seconds earlier. Until then it rejects.
 */
export async function isKafkaReady(port: number): Promise<boolean> {
  const kafka = new Kafka({
    clientId: 'holdfast-engines',
    brokers: [`127.0.0.1:${port}`],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 5_000,
    // The client learns of its brokers by a first try that fails.
    retry: { retries: 2, initialRetryTime: 50, maxRetryTime: 200 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { groups } = await admin.describeGroups(['holdfast-engines']);
    return groups.length === 1;
  } finally {
    await admin.disconnect();
  }
}
