const HANDLER = 'packages/chassis/src/inbox/batchHandler.ts';
const HANDLER_SPEC = 'packages/chassis/src/inbox/batchHandler.spec.ts';
const INBOX_SPEC = 'packages/chassis/src/inbox/inbox.spec.ts';
const LIMIT_SPEC = 'packages/chassis/src/parked/parkingLimit.spec.ts';

/** What becomes of events that cannot be handled. */
export const poison = {
  title: 'Poison',
  rules: [
    {
      rule: 'An event that fails parks its source alone: every other source goes on.',
      file: HANDLER,
      find: 'await handleRun({ consumer, deliveries: free.slice(at, at + size) });',
      replace: 'for (const each of free.slice(at, at + size)) await parked.park(each, toParkingReason(fault));',
      spec: INBOX_SPEC,
      test: 'parks a poison event with its source and lets every other source go on',
    },
    {
      rule: 'Later events of a parked source wait behind it.',
      file: HANDLER,
      find: 'if (!isParked) free.push(delivery);',
      replace: 'void isParked;\n      free.push(delivery);',
      spec: INBOX_SPEC,
      test: 'lets no later event of another type overtake a parked one of its source',
    },
    {
      rule: 'Bytes that cannot be read park their record key.',
      file: 'packages/chassis/src/parked/parked.ts',
      find: 'sources.has(event.source) || sources.has(toRecordSource(topic, event.partitionkey));',
      replace: "sources.has(event.source) || sources.has(toRecordSource(topic, ''));",
      spec: HANDLER_SPEC,
      test: 'keeps nothing waiting that stands before its bytes under the same record key',
    },
    {
      rule: 'An event is tried five times.',
      file: 'packages/chassis/src/inbox/tryEvent.ts',
      find: 'const TRIES_MAX = 5;',
      replace: 'const TRIES_MAX = 4;',
      spec: HANDLER_SPEC,
      test: 'is handled when the fifth try succeeds',
    },
    {
      rule: 'An event is not tried more than five times.',
      file: 'packages/chassis/src/inbox/tryEvent.ts',
      find: 'const TRIES_MAX = 5;',
      replace: 'const TRIES_MAX = 6;',
      spec: HANDLER_SPEC,
      test: 'is parked after the fifth try and not tried a sixth time',
    },
    {
      rule: 'A fault of the store or the network pauses and never parks.',
      file: 'packages/chassis/src/inbox/passingFault.ts',
      find: 'fault instanceof StoreFault ||',
      replace: '(fault instanceof StoreFault && fault.message === StoreFault.name) ||',
      spec: 'packages/chassis/src/inbox/batchHandler.spec.ts',
      test: 'ends the batch and parks nothing when the fault passes by itself: the store',
    },
    {
      rule: 'More than 20 sources newly parked within a minute stop the consumer.',
      file: 'packages/chassis/src/parked/parkingLimit.ts',
      find: 'const PARKED_SOURCES_PER_MINUTE = 20;',
      replace: 'const PARKED_SOURCES_PER_MINUTE = 21;',
      spec: LIMIT_SPEC,
      test: 'stops before its checkpoint moves, and says so in status, readiness and log',
    },
    {
      rule: 'A consumer that has stopped is not ready.',
      file: 'packages/chassis/src/runtime.ts',
      find: 'whyNotReady: () => inbox?.stoppedBecause(),',
      replace: 'whyNotReady: () => undefined,',
      spec: LIMIT_SPEC,
      test: 'stops before its checkpoint moves, and says so in status, readiness and log',
    },
    {
      rule: 'What is parked is stored before the checkpoint moves.',
      file: HANDLER,
      find: 'await parked.park(delivery, toParkingReason(fault));\n  }',
      replace: 'void parked.park(delivery, toParkingReason(fault)).catch(() => undefined);\n  }',
      spec: HANDLER_SPEC,
      test: 'is parked after the fifth try and not tried a sixth time',
    },
    {
      rule: 'The parked sources are read before the first event.',
      file: 'packages/journal/src/sqlite/subscription.ts',
      find: 'await persist(async () => options.onAssigned?.());',
      replace: 'void persist(async () => options.onAssigned?.());',
      spec: 'packages/journal/src/sqlite/sqliteJournal.spec.ts',
      test: 'is told before the first batch, and the first batch waits until it is taken note of',
    },
    {
      rule: 'The parked sources are read after each assignment.',
      file: 'packages/chassis/src/inbox/inbox.ts',
      find: 'const onAssigned = parked.refresh;',
      replace: 'const onAssigned = (): Promise<void> => Promise.resolve(void parked);',
      spec: 'packages/chassis/src/inbox/inboxEnds.spec.ts',
      test: 'a service that is given something to read learns what another instance has parked',
    },
    {
      rule: 'While a source is replayed its newer events park behind it.',
      file: 'packages/chassis/src/parked/parked.ts',
      find: 'standing?.parkedSince === undefined ? undefined : announce(standing, document),',
      replace:
        'standing?.parkedSince === undefined || standing.replayAskedAt !== undefined ? undefined : announce(standing, document),',
      spec: 'packages/chassis/src/parked/replay.spec.ts',
      test: 'keeps the order of a source, whatever arrives while it runs and whoever else replays',
    },
    {
      rule: 'A replay sets a source free only when nothing of it was parked since it looked.',
      file: 'packages/chassis/src/parked/replaySource.ts',
      find: 'await store.replace(parkedSourceCollection, { ...emptied, version: version + 1 }, version);',
      replace:
        'const now = (await store.get(parkedSourceCollection, id))?.version ?? version;\n  await store.replace(parkedSourceCollection, { ...emptied, version: now + 1 }, now);',
      spec: 'packages/chassis/src/parked/replay.spec.ts',
      test: 'frees no source between whose last look and whose freeing an event is parked',
    },
    {
      rule: 'A skip needs a reason.',
      file: 'packages/chassis/src/parked/parkedEvents.ts',
      find: "reader.readText(['reason'], reason, TEXT_LENGTH_MAX);",
      replace: '',
      spec: 'packages/chassis/src/parked/parkedEvents.spec.ts',
      test: 'needs a reason and a name',
    },
    {
      rule: 'A skip needs an actor.',
      file: 'packages/chassis/src/parked/parkedEvents.ts',
      find: "reader.readText(['by'], by, TEXT_LENGTH_MAX);",
      replace: '',
      spec: 'packages/chassis/src/parked/parkedEvents.spec.ts',
      test: 'needs a reason and a name',
    },
    {
      rule: 'What was skipped is kept, with the reason and the actor.',
      file: 'packages/chassis/src/parked/skipEvent.ts',
      find: 'await store.delete(parkedCollection, eventId, parked.version);',
      replace:
        'await store.delete(parkedCollection, eventId, parked.version);\n    await store.delete(skippedEventCollection, eventId, 1);',
      spec: 'packages/chassis/src/parked/skipEvent.spec.ts',
      test: 'keeps its record and lets the rest of its source be handled',
    },
  ],
};
