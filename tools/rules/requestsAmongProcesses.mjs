/** What a command promises that several instances take. */
export const amongProcesses = [
  {
    rule: 'A repeat finds what its request made also when another instance is asked, among processes that are killed.',
    file: 'services/learning/src/domain/course/course.ts',
    find: 'return state.madeBy.inputHash === request.inputHash ? ok([])',
    replace: "return state.madeBy.inputHash === '' ? ok([])",
    spec: 'acceptance/src/scenarios/promises.engine.spec.ts',
    test: 'give one request id one effect, however often it is sent and whoever is killed meanwhile',
    engines: true,
  },
];
