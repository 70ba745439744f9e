const SQLITE_JOURNAL = 'packages/journal/src/sqlite/sqliteJournal.spec.ts';
const KAFKA_JOURNAL = 'packages/journal/src/kafka/kafkaJournal.engine.spec.ts';

/** How a group reads, and what is so by design. */
export const reading = [
  {
    rule: 'Events that are gone before a group has read them are a gap, on SQLite.',
    file: 'packages/journal/src/sqlite/groupReader.ts',
    find: 'if (previous > before) throw',
    replace: 'if (previous > before + 1_000_000) throw',
    spec: SQLITE_JOURNAL,
    test: 'refuses a group that has missed events, by name',
  },
  {
    rule: 'Events that are gone before a group has read them are a gap, on Kafka.',
    file: 'packages/journal/src/kafka/standing.ts',
    find: 'if (isStored && (next < low || next > high)) {',
    replace: 'if (isStored && next > high) {',
    spec: 'packages/journal/src/kafka/standing.spec.ts',
    test: 'is a gap where events are gone before it: 4',
  },
  {
    rule: 'A gap stops the service.',
    file: 'packages/chassis/src/inbox/inbox.ts',
    find: 'onFatal?.(gap);',
    replace: 'void onFatal;',
    spec: 'packages/chassis/src/inbox/inboxEnds.spec.ts',
    test: 'a service whose log has a gap says so once, is not ready and asks for its end',
  },
  {
    rule: 'A republication tells the present state of every aggregate.',
    file: 'packages/chassis/src/republish/republishJob.ts',
    find: 'const next = documents.length < DOCUMENTS_PER_PAGE ? undefined : documents.at(-1)?.id;',
    replace: 'const next = documents.length > DOCUMENTS_PER_PAGE ? documents.at(-1)?.id : undefined;',
    spec: 'packages/chassis/src/republish/republishJob.spec.ts',
    test: 'tells the present state of every aggregate once, page by page, under its next sequence',
  },
  {
    rule: 'The checkpoint moves after the effect is stored, on SQLite.',
    file: 'packages/journal/src/sqlite/subscription.ts',
    find: 'await options.onBatch(batch);\n    complete();',
    replace: 'complete();\n    await options.onBatch(batch);',
    spec: SQLITE_JOURNAL,
    test: 'moves the checkpoint after success only',
  },
  {
    rule: 'The checkpoint moves after the effect is stored, on Kafka.',
    file: 'packages/journal/src/kafka/deliver.ts',
    find: 'const slice = waiting.slice(0, rejections.countOf(of, first) ?? options.batchSizeMax);',
    replace:
      'const slice = waiting.slice(0, rejections.countOf(of, first) ?? options.batchSizeMax);\n    await complete(payload, progress, of, Number(slice.at(-1)?.offset) + 1);',
    spec: KAFKA_JOURNAL,
    test: 'moves the checkpoint after success only',
    engines: true,
  },
  {
    rule: 'A member whose handler is slow stays in its group.',
    file: 'packages/journal/src/kafka/deliver.ts',
    find: 'const heartbeats = startHeartbeats(payload.heartbeat);',
    replace: 'const heartbeats = startHeartbeats(() => Promise.resolve());',
    spec: 'packages/journal/src/kafka/group.engine.spec.ts',
    test: 'keeps a member whose handler is slower than the session',
    engines: true,
  },
  {
    rule: 'A group that is new to a topic begins at its beginning.',
    file: 'packages/journal/src/kafka/member.ts',
    find: 'fromBeginning: true });',
    replace: 'fromBeginning: false });',
    spec: KAFKA_JOURNAL,
    test: 'gives a group what was appended before it came and what is appended later',
    engines: true,
  },
  {
    rule: 'An evaluation is numbered by a guarded write, so that of two processes at once the one that read later counts.',
    file: 'services/outcomes/src/store/participants.ts',
    find: 'const written = await changeMany(store, participantCollection, personIds, (_, current) => current);',
    replace:
      'const read = await store.getMany(participantCollection, [...new Set(personIds)]);\n  const written = new Map(read.map((found) => [found.id, found]));',
    spec: 'services/outcomes/src/events/interleaving.spec.ts',
    test: 'does so when all of it arrives at the same time, in every interleaving',
  },
  {
    rule: 'Marks are bounded: what many people share consumes no event of each person.',
    byDesign:
      'services/outcomes/src/store/collections.ts: one document per person keeps the marks, and a study keeps sums in a tree of documents (docs/adr/0002-sums-of-a-study-in-a-tree.md)',
  },
  {
    rule: 'An evaluation judges what is stored, never the body of an event.',
    byDesign:
      'handlers pass ids alone to services/recognition/src/store/incentives.ts, services/people/src/store/careerCommitments.ts, services/outcomes/src/store/evaluateParticipants.ts and services/learning/src/store/reviewEnrollments.ts, which read what is stored',
  },
  {
    rule: 'Counts of a cohort are counts by index.',
    file: 'services/learning/src/store/cohortFigures.ts',
    find: "store.count(enrollmentAggregate.collection, { index: 'cohort', equals: [cohortId, ...status] });",
    replace:
      "store\n        .page(enrollmentAggregate.collection, { index: 'cohort', equals: [cohortId, ...status], limit: 1_000 })\n        .then(({ items }) => items.length);",
    spec: 'services/learning/src/resolvers/cohortCounts.spec.ts',
    test: 'the people of a cohort are counted by index, and none of them is read',
  },
];
