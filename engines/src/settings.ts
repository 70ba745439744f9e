/**
 * The engines in one version each and with one set of settings. `npm run engines`, the tests and docker-compose.yml
 * follow this file; `npm run check:deploy` compares them.
 *
 * The ports lie below those that systems hand out to outgoing connections: a client that tries again and again while an
 * engine is down could otherwise be given the very port that it asks for, reach itself, and keep the engine out.
 */
export const engineSettings = Object.freeze({
  kafka: {
    title: 'Apache Kafka',
    version: '4.1.0',
    image: 'apache/kafka:4.1.0',
    port: 29092,
    heapMegabytes: 512,
  },
  mongo: {
    title: 'SecantusDB, a server that speaks the protocol of MongoDB,',
    version: '0.7.0b3',
    image: 'mongo:8.0.13',
    port: 29017,
  },
});

const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

/** Nothing accepted is lost while a reader is away for less than this. */
const RETENTION_DAYS = 30;

/**
 * What every broker of ours is told beside its addresses. One broker keeps one copy of everything: for development and
 * tests alone. A production cluster keeps three, of which two have to be in sync.
 */
export const brokerSettings = Object.freeze({
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.listener.names': 'CONTROLLER',
  // The three replication settings.
  'offsets.topic.replication.factor': '1',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  // One coordinator serves all groups, so that being ready for one group means being ready for each.
  'offsets.topic.num.partitions': '1',
  // After a kill the controller waits this long for the broker that it knew before it lets the new one in.
  'broker.session.timeout.ms': '2000',
  'broker.heartbeat.interval.ms': '500',
  // A broker that lives for a test has no crowd of consumers to wait for.
  'group.initial.rebalance.delay.ms': '0',
  // Topics are data and made by `holdfast migrate`; a misspelled one must not come into being.
  'auto.create.topics.enable': 'false',
  'unclean.leader.election.enable': 'false',
  'message.max.bytes': '1048576',
  'log.retention.ms': String(RETENTION_DAYS * DAY_MS),
  // A group that is away keeps its place for longer than the journal keeps its events, so that a gap is seen.
  'offsets.retention.minutes': String(2 * RETENTION_DAYS * DAY_MINUTES),
});
