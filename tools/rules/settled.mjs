const JUDGE = 'cli/src/status/judgeSettled.ts';
const STATUS_SPEC = 'cli/src/commands/status.spec.ts';
const REST = 'packages/chassis/src/status.ts';
const REST_SPEC = 'packages/chassis/src/workFigures.spec.ts';

/** When nothing is on its way any more. */
export const settled = {
  title: 'Settled',
  rules: [
    {
      rule: 'Settled takes two looks, one after the other.',
      file: JUDGE,
      find: 'return reasonsOf(service, now[service], before[service]);',
      replace: 'return [];',
      spec: STATUS_SPEC,
      test: 'counts what was under way in the first look only',
    },
    {
      rule: 'Between the two looks no journal has moved.',
      file: JUDGE,
      find: '...(!isSilent(before) && before.journalEnd === journalEnd ? []',
      replace: '...(!isSilent(before) && journalEnd >= 0 ? []',
      spec: STATUS_SPEC,
      test: 'counts a journal that has moved between the looks',
    },
    {
      rule: 'A service with a pending document is not settled.',
      file: REST,
      find: 'work.pendingDocuments === 0 && ',
      replace: '',
      spec: REST_SPEC,
      test: 'with pendingDocuments is not at rest',
    },
    {
      rule: 'A service with an event that it has not handled is not settled.',
      file: REST,
      find: 'work.lagEvents === 0 && ',
      replace: '',
      spec: REST_SPEC,
      test: 'with lagEvents is not at rest',
    },
    {
      rule: 'A service with an open job is not settled.',
      file: REST,
      find: 'work.openJobs === 0 && ',
      replace: '',
      spec: REST_SPEC,
      test: 'with openJobs is not at rest',
    },
    {
      rule: 'A service with a timer that is due is not settled.',
      file: REST,
      find: ' && work.timersDue === 0;',
      replace: ';',
      spec: REST_SPEC,
      test: 'with timersDue is not at rest',
    },
    {
      rule: 'Work is counted in the order in which it moves, so that nothing slips through between two counts.',
      file: 'packages/chassis/src/workFigures.ts',
      find: 'const lag = await readLag(journal, readings, now);\n  const [openReplays, timersDue] = await Promise.all([countReplays(store), countDue(store, now)]);\n  const openJobs = await countJobs(store);\n  const pendingDocuments = await countPending(store, relayed);',
      replace:
        'const pendingDocuments = await countPending(store, relayed);\n  const openJobs = await countJobs(store);\n  const [openReplays, timersDue] = await Promise.all([countReplays(store), countDue(store, now)]);\n  const lag = await readLag(journal, readings, now);',
      spec: REST_SPEC,
      test: 'loses sight of nothing that moves on between two counts',
    },
    {
      rule: 'A replay that was asked for is work.',
      file: 'packages/chassis/src/workFigures.ts',
      find: 'openJobs: openJobs + openReplays,',
      replace: 'openJobs: openJobs + openReplays * 0,',
      spec: REST_SPEC,
      test: 'counts a replay that was asked for as a job',
    },
    {
      rule: 'The command says why the system is not settled and exits with 1.',
      file: 'cli/src/commands/status.ts',
      find: 'if (judgment.reasons.length > 0) session.exit(exitCodes.partly);',
      replace: 'void exitCodes;',
      spec: STATUS_SPEC,
      test: 'says why not: open jobs',
    },
    {
      rule: 'The command waits until the system is settled, and no longer than it is told.',
      file: 'cli/src/status/waitUntilSettled.ts',
      find: '(reasons?.length === 0 || (reasons && now() >= endsAt))',
      replace: 'reasons',
      spec: STATUS_SPEC,
      test: 'waits until it is settled',
    },
    {
      rule: 'Parked events count apart.',
      file: 'cli/src/status/toStatusText.ts',
      find: "...(parked > 0 ? [message('parkedWait', { service, count: parked })] : []),",
      replace: '...(parked < 0 ? [] : []),',
      spec: STATUS_SPEC,
      test: 'names parked events apart',
    },
    {
      rule: 'A study that is read before everything has arrived says so.',
      file: 'services/outcomes/src/resolvers/Study.ts',
      find: 'return isStillArriving ? [stillArriving, ...report.warnings] : report.warnings;',
      replace: 'return isStillArriving && report.warnings.length < 0 ? [stillArriving] : report.warnings;',
      spec: 'services/outcomes/src/resolvers/Study.spec.ts',
      test: 'says that events are on their way until they have arrived',
    },
    {
      rule: 'An import waits until everything that follows from it has settled, when it is told to.',
      file: 'cli/src/commands/parseWait.ts',
      find: 'return wait ? timeoutMs : undefined;',
      replace: 'return wait && timeoutMs < 0 ? timeoutMs : undefined;',
      spec: 'cli/src/commands/import.spec.ts',
      test: 'waits until everything has settled',
    },
    {
      rule: 'Each service tells its figures in the graph.',
      file: 'services/recognition/src/resolvers/System.ts',
      find: '=> tellStorageFault(status) };',
      replace:
        '=> tellStorageFault(status).then((told) => ({ ...told, pendingDocuments: told.pendingDocuments + 1 })) };',
      spec: 'services/recognition/src/resolvers/decisions.spec.ts',
      test: 'shows what is on its way',
    },
    {
      rule: 'Tests wait for settled, never for time.',
      byDesign: 'acceptance/src/worlds and simulation/src/world.ts offer nothing else',
    },
    {
      rule: 'A rest is marked by what stood before anything was counted.',
      file: 'packages/chassis/src/workFigures.ts',
      find: 'return isAtRest(await readWork(places)) ? `${own}/${read}` : undefined;',
      replace:
        'const work = await readWork(places);\n  void own;\n  void read;\n  return isAtRest(work) ? `${work.journalEnd}/${await journal.end(readings.flatMap((reading) => reading.topics))}` : undefined;',
      spec: 'packages/chassis/src/workFigures.spec.ts',
      test: 'is another one when something came while it was made, and was handled before the next',
    },
  ],
};
