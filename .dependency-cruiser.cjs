/**
 * The import law of docs/architecture.md. Rooms stand in the order in which they may build on each other:
 * kernel <- schema <- store, journal <- chassis <- services <- launcher. Another room's code is reached through its
 * package, so it shows up here under dist/.
 */
const OURS = '^(schema|packages|services|gateway|launcher|cli|demo|acceptance|bench|engines|simulation)/';
const PORTS = ['^packages/(kernel|store|journal)/', '^schema/'];
const SERVICE_FLOOR = [...PORTS, '^packages/chassis/'];
const TESTS = '(\\.spec\\.ts$|/conformance/|/testing/)';

/** What each room may import of ours, beside itself. */
const rooms = [
  { room: 'packages/kernel', mayImport: [] },
  { room: 'schema', mayImport: ['^packages/kernel/'] },
  { room: 'packages/store', mayImport: ['^packages/kernel/', '^schema/'] },
  { room: 'packages/journal', mayImport: ['^packages/kernel/', '^schema/'] },
  { room: 'packages/chassis', mayImport: PORTS },
  { room: 'services/([^/]+)', itself: '^services/$1/', mayImport: SERVICE_FLOOR },
  { room: 'gateway', mayImport: SERVICE_FLOOR },
  { room: 'launcher', mayImport: [...SERVICE_FLOOR, '^services/', '^gateway/', '^demo/'] },
  { room: 'cli', mayImport: ['^packages/kernel/', '^schema/', '^launcher/', '^demo/'] },
  { room: 'demo', mayImport: ['^packages/kernel/', '^schema/'] },
  { room: 'engines', mayImport: [] },
  // It takes the launcher's place: it chooses the adapters and enters the services through their modules.
  { room: 'simulation', mayImport: [...SERVICE_FLOOR, '^services/'] },
  {
    room: 'acceptance',
    mayImport: [...SERVICE_FLOOR, '^launcher/', '^cli/', '^demo/', '^simulation/dist/newerRelease\\.'],
  },
  {
    room: 'bench',
    mayImport: ['^packages/', '^schema/', '^services/', '^gateway/', '^launcher/', '^cli/', '^demo/', '^acceptance/'],
  },
];

/** Libraries that belong to one place. A benchmark may use them, because it measures against the bare thing. */
const libraries = [
  { library: 'libsql', belongsTo: '^packages/[^/]+/src/sqlite/' },
  { library: 'mongoose', belongsTo: '^(packages/[^/]+/src/mongo|engines/src)/' },
  { library: 'kafkajs', belongsTo: '^(packages/journal/src/kafka|engines/src)/' },
  { library: '(commander|csv-parse)', belongsTo: '^cli/' },
  { library: 'undici', belongsTo: '^(gateway/src/transport|cli)/' },
  { library: '@apollo/[^/]+', belongsTo: '^(packages/chassis|gateway|schema)/' },
];

const roomRules = rooms.map(({ room, itself = `^${room}/`, mayImport }) => ({
  name: `law-of-${room.replace('/([^/]+)', '').replace('/', '-')}`,
  comment: 'A room imports only the rooms below it.',
  severity: 'error',
  from: { path: `^${room}/` },
  // Engines have a law of their own.
  to: { path: OURS, pathNot: [itself, ...mayImport, '^engines/'] },
}));

const libraryRules = libraries.map(({ library, belongsTo }) => ({
  name: `only-in-its-adapter-${library.replace(/[^a-z|]/g, '')}`,
  comment: 'A library that can be replaced is known in one place.',
  severity: 'error',
  from: { path: OURS, pathNot: [belongsTo, '^bench/'] },
  to: { path: `(^|/)node_modules/${library}/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...libraryRules,
    {
      name: 'domain-imports-only-itself-and-kernel',
      comment: 'Decisions are pure, and readable without knowing any library.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/domain/', pathNot: TESTS },
      to: { pathNot: ['^services/$1/src/domain/', '^packages/kernel/'] },
    },
    {
      name: 'domain-spec-imports-only-domain-and-tests',
      comment: 'A story about the domain needs neither a store nor a server.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/domain/.+\\.spec\\.ts$' },
      to: {
        pathNot: ['^services/$1/src/domain/', '^packages/kernel/', '(^|/)node_modules/(@jest/globals|fast-check)/'],
      },
    },
    {
      name: 'store-knows-no-handlers-and-no-graph',
      comment: 'Inside a service imports point from resolvers and events to the store, and from all to the domain.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/store/' },
      to: { path: '^services/$1/src/(resolvers/|edge/|events/(on/|consumes))' },
    },
    {
      name: 'resolvers-are-entered-by-the-module',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/', pathNot: '^services/[^/]+/src/(resolvers/|edge/|module\\.ts$)' },
      to: { path: '^services/$1/src/resolvers/' },
    },
    {
      name: 'services-are-entered-by-their-module',
      comment: 'module.ts is the one place where the rooms of a service are joined.',
      severity: 'error',
      from: { path: OURS, pathNot: '^services/' },
      to: { path: '^services/', pathNot: '^services/[^/]+/(src|dist)/module\\.' },
    },
    {
      name: 'engines-are-for-tests',
      comment: 'The product is told where its engines are; only what tests and measures it starts some.',
      severity: 'error',
      from: { path: OURS, pathNot: ['^(engines|acceptance|bench)/', TESTS] },
      to: { path: '^engines/' },
    },
    {
      name: 'scenarios-see-the-product-from-outside',
      comment:
        'Only a world that stands for another release, reads what was written, or lets a day pass looks behind the doors.',
      severity: 'error',
      from: {
        path: '^acceptance/src/',
        pathNot:
          '^acceptance/src/worlds/(dueSweeps|newerRelease|newerReleaseMain|openStorageOf|readDeliveries|writtenForms)\\.ts$',
      },
      to: { path: ['^packages/(store|journal|chassis)/', '^simulation/'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that imports nothing and is imported by nobody is dead or not wired yet.',
      severity: 'error',
      from: { orphan: true, path: OURS, pathNot: '/dist/' },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The one exception holds types alone, and so nothing that could be found at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What is imported stands in the package.json of its workspace.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'What writes the generated pages of docs/ is no part of the product either.',
      severity: 'error',
      from: {
        path: '^(packages|services|gateway|launcher|cli|demo)/',
        pathNot: [TESTS, '^launcher/src/documentation/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
