import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@holdfast/kernel';
import { createEvents, namesOf } from '../conformance/event.js';
import { JournalFault } from '../errors.js';
import type { KafkaConnection } from './connection.js';
import { openKafkaJournal } from './openKafkaJournal.js';
import { createKafkaWorld, silentLogger } from './testing/kafkaWorld.js';
import { CREDENTIALS, startOwnBroker, type OwnBroker } from './testing/ownBroker.js';
import { prepareTopics } from './verifyTopics.js';

const clientId = 'holdfast-spec';
const TOPIC = 'things';

const openAt = (connection: KafkaConnection) =>
  openKafkaJournal({ connection, clock: systemClock, logger: silentLogger, isDevelopment: true });

let broker: OwnBroker;
beforeAll(async () => {
  broker = await startOwnBroker(process.env);
}, 120_000);
afterAll(() => broker.remove());

describe('Kafka that cannot be used', () => {
  const expectFault = async (connection: KafkaConnection, ...texts: readonly string[]): Promise<void> => {
    const fault: unknown = await openAt(connection).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(JournalFault);
    for (const text of texts) expect(String(fault)).toContain(text);
  };

  it('because nobody listens there is named with its setting', () =>
    expectFault({ brokers: ['127.0.0.1:1'], clientId }, '(brokers)', '127.0.0.1:1', 'cannot be reached'));

  it('because nobody answers there is given up after a while', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    await expectFault({ brokers: [`127.0.0.1:${port}`], clientId }, '(brokers)', 'does not answer');
    server.close();
  }, 60_000);

  it.each(['plain', 'scram-sha-512'] as const)('because of wrong credentials says so, by %s', (mechanism) => {
    const sasl = { mechanism, ...CREDENTIALS, password: 'wrong' };
    return expectFault({ brokers: [broker.sasl], clientId, sasl }, 'refuses', 'sasl.password');
  });

  it('because of the mechanism says so', () => {
    const sasl = { mechanism: 'scram-sha-256', ...CREDENTIALS } as const;
    return expectFault({ brokers: [broker.sasl], clientId, sasl }, 'sasl.mechanism');
  });

  it('because it wants credentials says so', () => expectFault({ brokers: [broker.sasl], clientId }, 'sasl.mechanism'));

  it('because its certificate is not trusted says so', () =>
    expectFault({ brokers: [broker.tls], clientId, tls: { rejectUnauthorized: true } }, 'tls.caFile'));

  it(
    'because it speaks no TLS says so',
    () =>
      expectFault(
        { brokers: [broker.plain], clientId, tls: { rejectUnauthorized: true } },
        'does not speak TLS there: tls:',
      ),
    60_000,
  );

  it(
    'because it speaks TLS alone says so',
    () => expectFault({ brokers: [broker.tls], clientId }, 'does it expect tls'),
    60_000,
  );

  it('because a file is missing says so', () =>
    expectFault(
      { brokers: [broker.tls], clientId, tls: { rejectUnauthorized: true, caFile: '/none/ca.pem' } },
      'tls.caFile',
    ));

  it('because of its topics tells every difference at once', async () => {
    const connection = { brokers: [broker.plain], clientId };
    const world = await createKafkaWorld(connection, ['first', 'second'], 2);
    const table = [...world.topics, { name: 'third', partitions: 1, retentionMs: 1 }];
    const topics = table.map((topic) => (topic.name === 'first' ? { ...topic, partitions: 5 } : topic));
    const options = { connection, topics, suffix: world.suffix, logger: silentLogger, isDevelopment: true };

    const opening = openKafkaJournal({ ...options, clock: systemClock });

    await expect(opening).rejects.toThrow(JournalFault);
    await expect(opening).rejects.toThrow(/first\S+ has 2 partitions instead of 5[^]*third\S+ is missing/);
    await expect(openKafkaJournal({ ...options, clock: systemClock, isDevelopment: false })).rejects.toThrow(
      /second\S+ has 1 copies instead of 3[^]*second\S+ has min.insync.replicas 1 instead of 2[^]*offsets.retention.minutes 10080 instead of more than 43200/,
    );
    await expect(prepareTopics(options)).rejects.toThrow(/first\S+ has 2 partitions instead of 5/);
    await world.remove();
  });

  it('is made ready any number of times', async () => {
    const connection = { brokers: [broker.plain], clientId };
    const world = await createKafkaWorld(connection, [TOPIC]);
    const options = { connection, topics: world.topics, suffix: world.suffix, logger: silentLogger };

    expect(await prepareTopics({ ...options, isDevelopment: true })).toEqual([]);
    await world.remove();
  });

  it('gets no topic anew that somebody has read and that is gone', async () => {
    const connection = { brokers: [broker.plain], clientId };
    const world = await createKafkaWorld(connection, [TOPIC]);
    const gone = { name: 'gone', partitions: 1, retentionMs: 1 };
    const topics = [...world.topics, gone];
    const options = { connection, topics, suffix: world.suffix, logger: silentLogger, isDevelopment: true };

    const preparing = prepareTopics(options, { begun: new Set([TOPIC, 'gone']), positions: new Map() });

    await expect(preparing).rejects.toThrow(JournalFault);
    await expect(preparing).rejects.toThrow(
      /^Services have begun to read what is gone from Kafka: gone\S+\. It is not/,
    );
    expect(await prepareTopics(options, { begun: new Set([TOPIC]), positions: new Map() })).toEqual([
      `gone${world.suffix}`,
    ]);
    await world.remove();
  });
});

describe('Kafka behind credentials or TLS', () => {
  it.each(['plain', 'scram-sha-512', 'tls'] as const)('is written and read by %s', async (kind) => {
    const connection: KafkaConnection =
      kind === 'tls'
        ? { brokers: [broker.tls], clientId, tls: { rejectUnauthorized: true, caFile: broker.caFile } }
        : { brokers: [broker.sasl], clientId, sasl: { mechanism: kind, ...CREDENTIALS } };
    const world = await createKafkaWorld(connection, [TOPIC]);
    const journal = await world.open(systemClock);
    await journal.append(TOPIC, createEvents('a', 3));

    expect(namesOf(await journal.replay(TOPIC, 0, 10))).toEqual(['a-1', 'a-2', 'a-3']);
    await journal.close();
    await world.remove();
  });
});
