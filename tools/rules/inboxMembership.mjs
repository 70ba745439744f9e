const CONSUMER = 'packages/journal/src/kafka/consumer.ts';
const CONSUMER_SPEC = 'packages/journal/src/kafka/consumer.spec.ts';

/** How a member stays in its group. */
export const membership = [
  {
    rule: 'A member that gives no sign of life leaves its group after 10 s.',
    file: CONSUMER,
    find: 'SESSION_MS = 10_000;',
    replace: 'SESSION_MS = 30_000;',
    spec: CONSUMER_SPEC,
    test: 'is given up after ten seconds without a sign of life',
  },
  {
    rule: 'A member gives a sign of life each 3 s.',
    file: CONSUMER,
    find: 'HEARTBEAT_MS = 3_000;',
    replace: 'HEARTBEAT_MS = 9_000;',
    spec: CONSUMER_SPEC,
    test: 'gives a sign of life every three seconds',
  },
  {
    rule: 'A member waits at most 2 s until it tries again.',
    file: CONSUMER,
    find: 'maxRetryTime: 2_000,',
    replace: 'maxRetryTime: 30_000,',
    spec: CONSUMER_SPEC,
    test: 'tries again after two seconds at most',
  },
  {
    rule: 'A member tries for ever.',
    file: CONSUMER,
    find: 'retries: Number.MAX_SAFE_INTEGER,',
    replace: 'retries: 5,',
    spec: CONSUMER_SPEC,
    test: 'tries for ever',
  },
];
