const SIMULATE_SPEC = 'simulation/src/simulate.spec.ts';

/** Mistakes that the simulation has found after somebody made them, each with the story that shows it. */
const found = [
  {
    story: 'timer-ends-before-its-effect',
    rule: 'A timer ends when its effect stands, not before.',
    file: 'packages/chassis/src/workers/timers.ts',
    find: 'if (due.length > 0) await settleTimers(store, due, await lookAt(dependencies, logger, kind, due));',
    replace: `if (due.length > 0) {
      await settleTimers(store, due, new Map());
      const again = await lookAt(dependencies, logger, kind, due);
      const ended = due.map((timer) => ({ ...timer, version: timer.version + 1 }));
      await settleTimers(store, ended, again);
    }`,
  },
  {
    story: 'timer-due-twice',
    rule: 'A timer that is looked at twice has its effect once.',
    file: 'services/outcomes/src/domain/riskWindow/decide.ts',
    find: "if (state.status !== 'OPEN') return status",
    replace: "if (state.status !== 'OPEN' || status === 'OPEN') return status",
  },
  {
    story: 'request-forgotten',
    rule: 'An id stays held to its input, also behind a crash.',
    file: 'packages/chassis/src/requests/changeRequests.ts',
    find: 'if (!(await hold(store, changeRequestId, inputHash)))',
    replace:
      'const isNew = (await store.get(changeRequestCollection, changeRequestId)) === undefined;\n  if (isNew && !(await hold(store, changeRequestId, inputHash)))',
  },
  {
    story: 'sweep-leaves-one-out',
    rule: 'A sweep looks at everybody of every page.',
    file: 'packages/chassis/src/workers/sweeps.ts',
    find: 'await examine(items)',
    replace: 'await examine(items.slice(0, -1))',
  },
  {
    story: 'job-ends-at-its-first-page',
    rule: 'A job goes on behind its first page.',
    file: 'packages/chassis/src/workers/jobs.ts',
    find: 'const next = cursor === undefined ? ended',
    replace: "const next = cursor === undefined || cursor !== '' ? ended",
  },
];

/** Their rules: a story passes, and fails once its mistake is made again. */
export const stories = found.map(({ story, ...rule }) => ({
  ...rule,
  spec: SIMULATE_SPEC,
  test: `does not go wrong again as it did in ${story}.json`,
}));
