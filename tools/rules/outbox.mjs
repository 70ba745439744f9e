import { sending } from './outboxSending.mjs';
import { topics } from './outboxTopics.mjs';

const RELAY = 'packages/chassis/src/relay/relayDocuments.ts';
const RELAY_SPEC = 'packages/chassis/src/relay/relay.spec.ts';

/** How events leave a service. */
export const outbox = {
  title: 'Outbox and relay',
  rules: [
    {
      rule: 'Pending events stand in the document of their aggregate, written with its state.',
      file: 'packages/chassis/src/aggregates/decideGroup.ts',
      find: 'return ok({ id, version: 1, state: after, sequence, pending, ...(pendingSince',
      replace: 'return ok({ id, version: 1, state: after, sequence, pending: pending.slice(1), ...(pendingSince',
      spec: 'packages/chassis/src/aggregates/aggregates.spec.ts',
      test: 'stores state, version and the pending event in one document',
    },
    {
      rule: 'What an earlier process left is found by the index of pending documents.',
      file: 'packages/chassis/src/relay/relay.ts',
      find: 'const isLook = ++turns % TURNS_BETWEEN_LOOKS === 0 || own.isEmpty();',
      replace: 'const isLook = ++turns % TURNS_BETWEEN_LOOKS < 0;',
      spec: 'packages/chassis/src/relay/leftOver.spec.ts',
      test: 'the relay brings what an earlier process left also while new events keep coming',
    },
    {
      rule: 'Who writes pending events wakes the relay.',
      file: 'packages/chassis/src/relay/relay.ts',
      find: 'own.note(collection, documents);\n      worker.wake();',
      replace: 'own.note(collection, documents);',
      spec: 'packages/chassis/src/relay/wokenRelay.spec.ts',
      test: 'the relay is woken by whoever writes pending events, however long it would rest',
    },
    {
      rule: 'The relay looks every second for what nobody has told it of.',
      file: 'packages/chassis/src/relay/relay.ts',
      find: 'const POLL_MS = 1000;',
      replace: 'const POLL_MS = 3_600_000;',
      spec: 'packages/chassis/src/relay/polledRelay.spec.ts',
      test: 'the relay looks every second for what nobody has told it of',
    },
    {
      rule: 'Under one lease one instance looks for what others left.',
      file: 'packages/chassis/src/relay/sharedRelay.ts',
      find: 'if (isTooEarly || !(await lease.hold()))',
      replace: 'void lease;\n    if (isTooEarly)',
      spec: 'packages/chassis/src/workers/lease.spec.ts',
      test: 'leave alone what a dead one left while another holds the lease',
    },
    {
      rule: 'What an instance left that ended is relayed by another, once it has waited.',
      file: 'packages/chassis/src/relay/sharedRelay.ts',
      find: 'if (isTooEarly || !(await lease.hold()))',
      replace: 'if (isTooEarly || (await lease.hold()))',
      spec: 'packages/chassis/src/workers/lease.spec.ts',
      test: 'relay what a dead one left, once it has waited',
    },
    {
      rule: 'The lease only saves work: of two relays at once neither removes what it has not appended.',
      file: RELAY,
      find: 'current && withoutAcknowledged(current, acknowledged);',
      replace: 'current && withoutAcknowledged(current, new Set(current.pending.map(({ id }) => id)));',
      spec: 'packages/chassis/src/relay/relay.spec.ts',
      test: 'keeps an event that a command added while the older ones were appended',
    },
    {
      rule: 'Events are removed only once the journal has acknowledged them.',
      file: RELAY,
      find: 'await journal.append(topic, events);',
      replace: 'journal.append(topic, events).catch(() => undefined);',
      spec: RELAY_SPEC,
      test: 'looks again for what it could not append',
    },
    {
      rule: 'The events of an aggregate are appended in their order.',
      file: RELAY,
      find: 'items.flatMap(({ pending }): readonly JournalEvent[] => pending);',
      replace: 'items.flatMap(({ pending }): readonly JournalEvent[] => [...pending].reverse());',
      spec: RELAY_SPEC,
      test: 'appends what is pending in the order of the aggregate and then removes it',
    },
    {
      rule: 'Exactly what was acknowledged is removed.',
      file: 'packages/chassis/src/aggregates/outbox.ts',
      find: 'document.pending.filter((event) => !acknowledged.has(event.id));',
      replace: 'document.pending.filter((event) => !acknowledged.has(event.id) && event.epoch < 0);',
      spec: RELAY_SPEC,
      test: 'keeps an event that a command added while the older ones were appended',
    },
    {
      rule: 'A document that changed while its events were appended is read again before they are removed.',
      file: RELAY,
      find: "outcomes[index] === 'conflict').map(({ id }) => id);",
      replace: "outcomes[index] === 'tooLarge').map(({ id }) => id);",
      spec: RELAY_SPEC,
      test: 'keeps an event that a command added while the older ones were appended',
    },
    {
      rule: 'Handlers give the same result for every interleaving: an evaluation of older facts changes nothing.',
      file: 'services/recognition/src/domain/incentive/decideAssess.ts',
      find: "if (state.status !== 'UNASSESSED' && command.basis < state.basis) return [];",
      replace: '',
      spec: 'services/recognition/src/domain/incentive/incentive.spec.ts',
      test: 'changes nothing for facts older than those that were seen',
    },
    ...sending,
    ...topics,
    {
      rule: 'An aggregate publishes to exactly one topic.',
      byDesign:
        'packages/chassis/src/aggregates/aggregate.ts: its definition has one topic, and no publication names another',
    },
    {
      rule: 'A worker has one lease, and the relay has no 64 shards.',
      byDesign:
        'departs from the first design on purpose: docs/adr/0011-one-lease-per-worker.md says why; the lease saves work, and no effect rests on it',
    },
    {
      rule: 'The journal is at least once; readers outside tell repeats by (`source`, `epoch`, `id`).',
      byDesign:
        'docs/events.md tells them so; what the relay repeats after a crash is the same event under the same id',
    },
  ],
};
