const SIMULATED = 'simulation/src/simulate.spec.ts';
const PEOPLE = 'services/people/src/store/completions.spec.ts';
const RECOGNITION = 'services/recognition/src/store/marks.spec.ts';
const OUTCOMES = 'services/outcomes/src/store/marks.spec.ts';
const NO_NEWS = 'changes nothing when it is not newer than what is known';

/** Which events change something, and what is told of a person. */
export const marks = [
  {
    rule: 'An event about a person travels by the person, every other one by the thing itself.',
    file: 'services/recognition/src/events/publishes.ts',
    find: 'return { type, partitionKey: personId, data };',
    replace: 'return { type, partitionKey: incentiveId, data };',
    spec: SIMULATED,
    test: 'answers as the calm world does, under seed 2',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: completions in people.',
    file: 'services/people/src/store/completions.ts',
    find: 'if (!event || !isNewer(current?.mark, event)) return undefined;',
    replace: 'if (!event || !isNewer(undefined, event)) return undefined;',
    spec: PEOPLE,
    test: NO_NEWS,
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: completions in recognition.',
    file: 'services/recognition/src/store/completions.ts',
    find: 'if (!event || !isNewer(current?.mark, event)) return undefined;',
    replace: 'if (!event || !isNewer(undefined, event)) return undefined;',
    spec: RECOGNITION,
    test: 'changes nothing when it is not newer than the completion that is known',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: numbers in recognition.',
    file: 'services/recognition/src/store/measuredValues.ts',
    find: 'if (!isNewer(values[period]?.mark, event)) continue;',
    replace: 'if (!isNewer(undefined, event)) continue;',
    spec: RECOGNITION,
    test: 'changes nothing when it is not newer than the number that is known',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: metrics in recognition.',
    file: 'services/recognition/src/store/metrics.ts',
    find: 'if (!event || !isNewer(current?.mark, event)) return undefined;',
    replace: 'if (!event || !isNewer(undefined, event)) return undefined;',
    spec: RECOGNITION,
    test: 'changes nothing when it is not newer than the metric that is known',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: people in outcomes.',
    file: 'services/outcomes/src/store/participants.ts',
    find: 'if (!isNewer(facts.mark, event)) return facts;',
    replace: '',
    spec: OUTCOMES,
    test: 'changes nothing when it is not newer than the person that is known',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: enrollments in outcomes.',
    file: 'services/outcomes/src/store/participants.ts',
    find: 'if (!isNewer(facts.enrollments[enrollmentId]?.mark, event)) return facts;',
    replace: '',
    spec: OUTCOMES,
    test: 'changes nothing when it is not newer than the enrollment that is known',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: incentives in outcomes.',
    file: 'services/outcomes/src/store/participants.ts',
    find: 'if (!isNewer(facts.incentives[incentiveId]?.mark, event)) return facts;',
    replace: '',
    spec: OUTCOMES,
    test: 'changes nothing when it is not newer than the incentive that is known',
  },
  {
    rule: 'An event that is not newer than the mark of its source changes nothing: cohorts in outcomes.',
    file: 'services/outcomes/src/store/cohorts.ts',
    find: 'filter((event) => isNewer(current?.mark, event));',
    replace: 'filter((event) => event.sequence > 0);',
    spec: OUTCOMES,
    test: 'changes nothing when it is not newer than the cohort that is known',
  },
  {
    rule: 'The mark is stored in the write of its effect.',
    file: 'services/people/src/store/completions.ts',
    find: 'mark: toMark(event),\n    };',
    replace: 'mark: current?.mark ?? toMark(event),\n    };',
    spec: PEOPLE,
    test: NO_NEWS,
  },
  {
    rule: 'The totals of a day only rise, so that events of it need no mark.',
    file: 'services/learning/src/domain/enrollmentActivity/enrollmentActivity.ts',
    find: 'Math.max(known[1], count),',
    replace: 'count,',
    spec: 'services/learning/src/domain/enrollmentActivity/enrollmentActivity.spec.ts',
    test: 'comes out the same however often and in whatever order the totals of a day are told',
  },
  {
    rule: 'What a person adds to a study is that of the newest evaluation.',
    file: 'services/outcomes/src/domain/sumsTree/leaf.ts',
    find: 'evaluation > (leaf.entries[id]?.evaluation ?? 0));',
    replace: 'evaluation > (leaf.entries[id]?.evaluation ?? 0) - 100);',
    spec: 'services/outcomes/src/domain/sumsTree/sumsTree.spec.ts',
    test: 'are those of the newest evaluations, to the last bit, in whatever order they come',
  },
  {
    rule: 'Sums of a study are brought up as far as its root, also by a repetition after a crash.',
    file: 'services/outcomes/src/domain/sumsTree/node.ts',
    find: 'const revision = areSameSums(sums, node.sums) ? node.revision : node.revision + 1;',
    replace: 'const { revision } = node;\n  void areSameSums;',
    spec: 'services/outcomes/src/domain/sumsTree/sumsTree.spec.ts',
    test: 'are mended by a repetition after a crash between any two writes',
  },
];
