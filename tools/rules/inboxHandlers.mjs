/** How an effect meets what it depends on. */
export const handlers = [
  {
    rule: 'A new study looks at everybody who is there already.',
    file: 'services/outcomes/src/events/on/studyDefined.ts',
    find: 'events.map(({ data }) => data.studyId),',
    replace: 'events.slice(events.length).map(({ data }) => data.studyId),',
    spec: 'services/outcomes/src/resolvers/Study.spec.ts',
    test: 'looks at everybody who is there already when it is defined last',
  },
  {
    rule: 'An effect on many documents is a job that is stored before the checkpoint moves.',
    file: 'services/recognition/src/events/on/incentivePolicyPublished.ts',
    find: '{ incentivePolicyId: data.incentivePolicyId });',
    replace: '{ incentivePolicyId: data.incentivePolicyId }).catch(() => undefined);',
    spec: 'services/recognition/src/events/on/incentivePolicyPublished.spec.ts',
    test: 'a policy is not handled unless the job is stored that holds everybody against it',
  },
  {
    rule: 'A job goes on from its cursor.',
    file: 'packages/chassis/src/workers/jobs.ts',
    find: 'kind.runPage(job.args, job.cursor ?? undefined);',
    replace: 'kind.runPage(job.args, undefined);',
    spec: 'packages/chassis/src/workers/jobs.spec.ts',
    test: 'is driven page by page from its cursor, and repeats a page that failed',
  },
  {
    rule: 'Jobs that only a newer release can drive keep no other waiting.',
    file: 'packages/chassis/src/workers/jobs.ts',
    find: 'return hasNextPage && postpone(store, clock, unknown);',
    replace: 'return hasNextPage && unknown.length < 0 && postpone(store, clock, unknown);',
    spec: 'packages/chassis/src/workers/jobsBeside.spec.ts',
    test: 'stay, and keep no other waiting however many they are',
  },
  {
    rule: 'A job that has ended is emptied and not deleted, so that nobody who still works on it ends the next one.',
    file: 'packages/chassis/src/workers/jobs.ts',
    find: 'const { openedAt: _ended, ...ended } = job;',
    replace:
      'if (cursor === undefined) return void (await store.delete(jobCollection, job.id, job.version));\n  const { openedAt: _ended, ...ended } = job;',
    spec: 'packages/chassis/src/workers/jobs.spec.ts',
    test: 'is not ended by one who was at work when it ended and was opened again',
  },
  {
    rule: 'A handler writes its own side first and reads the other after: completions in people.',
    file: 'services/people/src/events/on/enrollmentRecorded.ts',
    find: 'await recordCompletions(parts.store, events);\n    const ids = await listCareerCommitmentIds(\n      parts.store,\n      events.map(({ data }) => data.personId),\n    );',
    replace:
      'const ids = await listCareerCommitmentIds(\n      parts.store,\n      events.map(({ data }) => data.personId),\n    );\n    await recordCompletions(parts.store, events);',
    spec: 'services/people/src/events/interleaving.spec.ts',
    test: 'meet, in every interleaving',
  },
  {
    rule: 'A handler writes its own side first and reads the other after: completions in recognition.',
    file: 'services/recognition/src/events/on/enrollmentRecorded.ts',
    find: "await recordCompletions(parts.store, events);\n    const courseIds = events.map(({ data }) => data.courseId);\n    const policies = await listConcernedPolicies(parts.store, 'course', courseIds);",
    replace:
      "const courseIds = events.map(({ data }) => data.courseId);\n    const policies = await listConcernedPolicies(parts.store, 'course', courseIds);\n    await recordCompletions(parts.store, events);",
    spec: 'services/recognition/src/events/cutIn.spec.ts',
    test: 'meet wherever one cuts in on the other: a completion',
  },
  {
    rule: 'A handler writes its own side first and reads the other after: numbers in recognition.',
    file: 'services/recognition/src/events/on/observationRecorded.ts',
    find: "await recordMeasuredValues(parts.store, parts.identity, events);\n    const metricIds = events.map(({ data }) => data.metricId);\n    const policies = await listConcernedPolicies(parts.store, 'metric', metricIds);",
    replace:
      "const metricIds = events.map(({ data }) => data.metricId);\n    const policies = await listConcernedPolicies(parts.store, 'metric', metricIds);\n    await recordMeasuredValues(parts.store, parts.identity, events);",
    spec: 'services/recognition/src/events/cutIn.spec.ts',
    test: 'meet wherever one cuts in on the other: a number',
  },
  {
    rule: 'A handler writes its own side first and reads the other after: people in outcomes.',
    file: 'services/outcomes/src/events/on/enrollmentRecorded.ts',
    find: 'const participants = await recordEnrollments(parts.store, events);\n    await evaluateParticipants(parts, participants, await listStudies(parts.store));',
    replace:
      'const studies = await listStudies(parts.store);\n    const participants = await recordEnrollments(parts.store, events);\n    await evaluateParticipants(parts, participants, studies);',
    spec: 'services/outcomes/src/events/interleaving.spec.ts',
    test: 'does so when all of it arrives at the same time, in every interleaving',
  },
  {
    rule: 'A handler writes its own side first and reads the other after: activity in learning.',
    file: 'services/learning/src/events/on/activityRecorded.ts',
    find: 'await addReportedDays(parts.store, events.map(toReported));\n    await reviewAndArm(\n      parts,\n      events.map(({ data }) => data.enrollmentId),\n    );',
    replace:
      'await reviewAndArm(\n      parts,\n      events.map(({ data }) => data.enrollmentId),\n    );\n    await addReportedDays(parts.store, events.map(toReported));',
    spec: 'services/learning/src/events/interleaving.spec.ts',
    test: 'leave no alert standing that late activity disproves',
  },
  {
    rule: 'Who decides on facts that stand elsewhere looks again after the write.',
    file: 'packages/chassis/src/aggregates/aggregates.ts',
    find: 'requireTaken(definition.collection.name, [...decisions.values()]);\n        open = [...decisions].flatMap(([id, { document }]) => (document ? [id] : []));',
    replace: 'requireTaken(definition.collection.name, [...decisions.values()]);\n        open = [];',
    spec: 'packages/chassis/src/aggregates/aggregates.spec.ts',
    test: 'mends its own write when the facts changed before it and nobody else wrote',
  },
  {
    rule: 'The daily sweep evaluates again what does not stand where the facts say.',
    file: 'services/recognition/src/events/sweeps.ts',
    find: 'mend: (subjects) => assessIncentives(parts, subjects.map(fromSubject)),',
    replace: 'mend: (subjects) => assessIncentives(parts, subjects.slice(subjects.length).map(fromSubject)),',
    spec: 'services/recognition/src/events/sweeps.spec.ts',
    test: 'mends an assessment that is missing, and only that',
  },
  {
    rule: 'What the daily sweep mended is counted, and the count is an alert.',
    file: 'packages/chassis/src/workers/sweepWorker.ts',
    find: 'if (mended > 0) logger.error(',
    replace: 'if (mended < 0) logger.error(',
    spec: 'packages/chassis/src/workers/sweepWorker.spec.ts',
    test: 'mends what was lost and nothing else, counts it and raises an alert; the next one counts nothing',
  },
];
