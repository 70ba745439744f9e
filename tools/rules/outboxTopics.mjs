const TOPICS = 'packages/journal/src/kafka/topics.ts';
const TOPICS_SPEC = 'packages/journal/src/kafka/topics.spec.ts';
const SETTINGS_TEST = 'is told to Kafka so that nothing is lost';
const ADMINISTRATION = 'packages/journal/src/kafka/administration.ts';
const ADMINISTRATION_SPEC = 'packages/journal/src/kafka/administration.spec.ts';

/** What Kafka keeps, and in how many copies. */
export const topics = [
  {
    rule: 'An event has three copies.',
    file: TOPICS,
    find: '{ factor: 3, inSyncMin: 2 };',
    replace: '{ factor: 2, inSyncMin: 2 };',
    spec: TOPICS_SPEC,
    test: SETTINGS_TEST,
  },
  {
    rule: 'A topic is made with as many copies as the table says.',
    file: ADMINISTRATION,
    find: 'replicationFactor: replication.factor,',
    replace: 'replicationFactor: 1,',
    spec: ADMINISTRATION_SPEC,
    test: 'is made with the partitions, copies and settings of the table, and one that is there is left alone',
  },
  {
    rule: 'A topic with fewer copies is told at the start.',
    file: ADMINISTRATION,
    find: 'if (found.copies < replication.factor) {',
    replace: 'if (found.copies < replication.factor - 2) {',
    spec: ADMINISTRATION_SPEC,
    test: 'tells all of its differences at once',
  },
  {
    rule: 'Two copies of an event are there before it is acknowledged.',
    file: TOPICS,
    find: '{ factor: 3, inSyncMin: 2 };',
    replace: '{ factor: 3, inSyncMin: 1 };',
    spec: TOPICS_SPEC,
    test: SETTINGS_TEST,
  },
  {
    rule: 'One copy is for development alone.',
    file: TOPICS,
    find: 'isDevelopment ? { factor: 1, inSyncMin: 1 }',
    replace: 'isDevelopment || !isDevelopment ? { factor: 1, inSyncMin: 1 }',
    spec: TOPICS_SPEC,
    test: SETTINGS_TEST,
  },
  {
    rule: 'No copy that lags is elected.',
    file: TOPICS,
    find: "'unclean.leader.election.enable': 'false',",
    replace: '',
    spec: TOPICS_SPEC,
    test: SETTINGS_TEST,
  },
  {
    rule: 'Events stay for at least 30 days.',
    file: TOPICS,
    find: 'retentionMs: 30 * DAY_MS',
    replace: 'retentionMs: 7 * DAY_MS',
    spec: TOPICS_SPEC,
    test: SETTINGS_TEST,
  },
  {
    rule: 'Events are deleted by their age and never compacted.',
    file: TOPICS,
    find: "'cleanup.policy': 'delete',",
    replace: "'cleanup.policy': 'compact',",
    spec: TOPICS_SPEC,
    test: SETTINGS_TEST,
  },
  {
    rule: 'A topic takes the largest event.',
    file: TOPICS,
    find: 'MESSAGE_BYTES_MAX = 1_048_576;',
    replace: 'MESSAGE_BYTES_MAX = 1_024;',
    spec: TOPICS_SPEC,
    test: 'takes the largest event',
  },
  {
    rule: 'The count of partitions of a topic is fixed.',
    file: ADMINISTRATION,
    find: 'if (found.partitions !== definition.partitions) {',
    replace: 'if (found.partitions < definition.partitions) {',
    spec: ADMINISTRATION_SPEC,
    test: 'tells all of its differences at once',
  },
  {
    rule: 'Topics that differ from the table are refused at the start.',
    file: 'packages/journal/src/kafka/verifyTopics.ts',
    find: 'if (differences.length === 0) return;',
    replace: 'if (differences.length >= 0) return;',
    spec: 'packages/journal/src/kafka/faults.engine.spec.ts',
    test: 'because of its topics tells every difference at once',
    engines: true,
  },
];
