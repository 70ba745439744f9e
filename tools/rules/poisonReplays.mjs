/** What becomes of parked events when somebody decides about them. */
export const replays = [
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
    rule: 'A replay runs under its lease.',
    file: 'packages/chassis/src/parked/replayWorker.ts',
    find: 'turn: whileHeld(lease, createReplayTurn(dependencies)),',
    replace: 'turn: whileHeld(lease && undefined, createReplayTurn(dependencies)),',
    spec: 'packages/chassis/src/parked/replayWorker.spec.ts',
    test: 'runs only under its lease: held is false',
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
    rule: 'A source whose announced event was never stored is set free once all has been read.',
    file: 'packages/chassis/src/parked/isToBeStored.ts',
    find: '.events === 0;',
    replace: '.events < 0;',
    spec: 'packages/chassis/src/parked/announced.spec.ts',
    test: 'a source whose announced event was handled by another process is set free',
  },
  {
    rule: 'A source stays parked while its announced event may come again from the journal.',
    file: 'packages/chassis/src/parked/isToBeStored.ts',
    find: 'if (!(await hasReadAll(place))) return true;',
    replace: 'await hasReadAll(place);',
    spec: 'packages/chassis/src/parked/announced.spec.ts',
    test: 'a source stays parked while its announced event is still to come from the journal',
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
];
