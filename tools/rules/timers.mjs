const TIMERS = 'packages/chassis/src/workers/timers.ts';
const TIMERS_SPEC = 'packages/chassis/src/workers/timers.spec.ts';

/** How time passes. */
export const timers = {
  title: 'Timers',
  rules: [
    {
      rule: 'A timer that is due looks at its subject, and is armed again when that says so.',
      file: TIMERS,
      find: 'const dueAt = again.get(timer.subjectId);',
      replace: 'const dueAt = again.get(timer.kind);',
      spec: TIMERS_SPEC,
      test: 'keeps no other waiting when its handler fails',
    },
    {
      rule: 'Activity moves no timer: arming only ever brings it forward.',
      file: TIMERS,
      find: 'if (want.dueAt < current.dueAt || current.dueAt <= now)',
      replace:
        'if (want.dueAt > current.dueAt) return { ...current, dueAt: want.dueAt };\n        if (want.dueAt < current.dueAt || current.dueAt <= now)',
      spec: TIMERS_SPEC,
      test: 'is only ever moved earlier by arming',
    },
    {
      rule: 'A timer that is armed while it is looked at is not lost.',
      file: TIMERS,
      find: 'if (want.dueAt < current.dueAt || current.dueAt <= now)',
      replace: 'if (want.dueAt < current.dueAt || current.dueAt < now.slice(0, 4))',
      spec: TIMERS_SPEC,
      test: 'is not lost when it is armed while its handler decides to end it',
    },
    {
      rule: 'A timer that has ended stays without a time, so that nobody ends the next arming.',
      file: TIMERS,
      find: 'if (current?.dueAt === undefined) return { ...current, id, kind, ...want };',
      replace: 'if (current?.dueAt === undefined) return undefined;',
      spec: TIMERS_SPEC,
      test: 'is not ended or moved by one who was looking when it ended and was armed again',
    },
    {
      rule: 'A lease is held by one.',
      file: 'packages/chassis/src/workers/lease.ts',
      find: 'if (standing.holder !== holder && !isOver(standing)) return false;',
      replace: 'void isOver;',
      spec: 'packages/chassis/src/workers/lease.spec.ts',
      test: 'is held by one, who renews it while working',
    },
    {
      rule: 'An effect is guarded by its identity: a silence that two look at raises one alert.',
      file: 'packages/kernel/src/identity.ts',
      find: "of('inactivityAlert', enrollmentId, firstSilentDay),",
      replace: "of('inactivityAlert', enrollmentId, firstSilentDay, Math.random()),",
      spec: 'services/learning/src/events/interleaving.spec.ts',
      test: 'raise one alert when both look at the same silence',
    },
    {
      rule: 'The clock is injected; nothing else reads the time.',
      byDesign: 'eslint.config.js, holdfast/clock and holdfast/domain: reading the clock of the machine fails the lint',
    },
  ],
};
