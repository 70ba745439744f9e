import { stories } from './stories.mjs';

const SIMULATE_SPEC = 'simulation/src/simulate.spec.ts';

/** What makes a failure happen again. */
export const simulation = {
  title: 'What the simulation obeys',
  rules: [
    {
      rule: 'The seeded scheduler alone picks who goes on.',
      file: 'simulation/src/scheduler.ts',
      find: 'ready.splice(isCalm ? 0 : turns.below(ready.length), 1);',
      replace: 'ready.splice(isCalm ? turns.below(1) : Math.floor(Math.random() * ready.length), 1);',
      spec: SIMULATE_SPEC,
      test: 'happens in the same way under the same choices',
    },
    {
      rule: 'Between two picks only microtasks run.',
      file: 'simulation/src/scheduler.ts',
      find: 'await microtasksDone();',
      replace: 'void microtasksDone;',
      spec: SIMULATE_SPEC,
      test: 'happens in the same way under the same choices',
    },
    {
      rule: 'The calls of a service that crashed have no effect.',
      file: 'simulation/src/scheduler.ts',
      find: 'ready = ready.filter((parked) => parked.life !== life);',
      replace: '',
      spec: 'simulation/src/scheduler.spec.ts',
      test: 'has no effect once its life is over',
    },
    {
      rule: 'A service that crashed calls nothing any more.',
      file: 'simulation/src/scheduler.ts',
      find: 'if (dead.has(life)) return;',
      replace: '',
      spec: 'simulation/src/scheduler.spec.ts',
      test: 'has no effect once its life is over',
    },
    {
      rule: 'Seeds draw the same choices on every machine, and others for another seed.',
      file: 'simulation/src/choices.ts',
      find: 'let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);',
      replace: 'let state = Math.imul(0x9e3779b9, 0x85ebca6b) + seed * 0;',
      spec: 'simulation/src/choices.spec.ts',
      test: 'are the same for the same seed, and others for another',
    },
    {
      rule: 'A failure is kept as its list of choices.',
      file: 'simulation/src/found.ts',
      find: '(choice === 0 ? [] : [[at, choice] as const]));',
      replace: '(choice < 2 ? [] : [[at, choice] as const]));',
      spec: 'simulation/src/found.spec.ts',
      test: 'is kept so that it happens again in the same way',
    },
    {
      rule: 'Nothing inside a service waits but by pauses, or draws by chance.',
      byDesign:
        'eslint.config.js, holdfast/simulated: timers, randomness and asynchronous input and output fail the lint',
    },
    {
      rule: 'A service that crashed is built anew by its module over what it stored.',
      byDesign: 'simulation/src/instance.ts knows no other way to make one',
    },
    {
      rule: 'A simulation of nothing is refused.',
      file: 'simulation/src/options.ts',
      find: 'Number(text) >= min) return',
      replace: 'Number(text) >= 0) return',
      spec: 'simulation/src/options.spec.ts',
      test: 'refuses ["--seeds","0"] by name',
    },
    {
      rule: 'A change is simulated with at least 1,000 crashes.',
      byDesign: '.ci/run asks simulation/src/main.ts for --crashes-min 1000, which fails with fewer',
    },
    {
      rule: 'Each seed runs twice, in two processes, and the hashes of the traces are compared.',
      byDesign: 'simulation/src/main.ts, which fails when one differs',
    },
    ...stories,
  ],
};
