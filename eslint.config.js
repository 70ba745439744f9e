import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** Syntax that is refused everywhere, each with the sentence that says why. */
const refusedSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing has one name everywhere.' },
];

const wallClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Ask the injected Clock.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Ask the injected Clock.',
  },
];

const impure = 'A decision is pure: time, ids and settings arrive in the command.';
const impureGlobals = ['Date', 'performance', 'process', 'crypto', 'fetch', 'console', 'queueMicrotask'].concat([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
]);

const outsideSimulation = 'The simulation replays what it schedules: wait by Pauses, and leave the rest to the edge.';
const outsideGlobals = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'].concat([
  'clearImmediate',
  'queueMicrotask',
  'performance',
  'fetch',
]);
const outsideModules = ['timers', 'timers/promises', 'fs', 'fs/promises', 'worker_threads', 'child_process'];
/** What of the chassis stands outside of the simulation: processes, servers and the machine's own timers. */
const chassisEdge = ['process/**', 'metrics/**', 'graph/serveSubgraph.ts', 'workers/systemPauses.ts'].map(
  (place) => `packages/chassis/src/${place}`,
);

const settingName = [
  {
    selector: 'Literal[value=/HOLDFAST_/], TemplateElement[value.raw=/HOLDFAST_/]',
    message: 'An adapter knows no settings: who opens it says what its options are called.',
  },
];

export default defineConfig(
  { ignores: ['**/dist/**', '**/*.generated.ts', '**/generated/**', 'coverage/**', '.turbo/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  js.configs.recommended,
  {
    name: 'holdfast/ceilings',
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 70 }],
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-depth': ['error', 4],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    name: 'holdfast/typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(...)` ends a branch in one line, also where nothing is to be returned.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Things are made by factories: a method is a closure and may be handed around.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Code points are what a limit on a text's length counts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Ports are asynchronous by contract; an adapter that needs no await is right all the same.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...refusedSyntax],
    },
  },
  {
    name: 'holdfast/clock',
    files: ['{packages/*,services/*,gateway}/src/**/*.ts'],
    ignores: ['packages/kernel/src/clock.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax, ...wallClock] },
  },
  {
    name: 'holdfast/adapters',
    files: ['packages/{store,journal}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax, ...wallClock, ...settingName] },
  },
  {
    name: 'holdfast/settings',
    files: ['{schema,packages/*,services/*,gateway}/src/**/*.ts'],
    ignores: ['**/config.ts', '**/main.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read once, by config.ts, and passed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in, so that a run can be repeated.' },
      ],
    },
  },
  {
    name: 'holdfast/simulated',
    files: ['{packages/chassis,services/*}/src/**/*.ts'],
    ignores: [...chassisEdge, '**/*.spec.ts', '**/testing/**', 'services/outcomes/src/resolvers/runningOutcomes.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideGlobals.map((name) => ({ name, message: outsideSimulation }))],
      'no-restricted-imports': [
        'error',
        {
          paths: outsideModules
            .flatMap((name) => [name, `node:${name}`])
            .map((name) => ({ name, message: outsideSimulation })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...refusedSyntax,
        ...wallClock,
        {
          selector:
            'MemberExpression[object.name="process"][property.name="nextTick"], MemberExpression[object.name="AbortSignal"][property.name="timeout"], ImportSpecifier[imported.name=/^random(UUID|Bytes|Int)$/]',
          message: outsideSimulation,
        },
        {
          selector: 'CallExpression[callee.property.name="all"] > CallExpression[callee.property.name="map"]',
          message: 'Whoever asks for all at once takes the store from all others: ask by mapBounded.',
        },
      ],
    },
  },
  {
    name: 'holdfast/domain',
    files: ['services/*/src/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: impure }))],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(?!\\.|@holdfast/kernel$)', message: 'A domain imports only itself and the kernel.' }],
        },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A switch over the only event so far is written like any other, so that the next event finds its place.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    name: 'holdfast/specs',
    files: ['**/*.spec.ts', '**/conformance/**/*.ts', 'acceptance/src/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/no-disabled-tests': 'error',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'then*'] }],
      // A suite is one function that tells its stories; the ceiling for the file is enough.
      'max-lines-per-function': 'off',
      // A conformance suite is exported for the adapters that have to pass it.
      'jest/no-export': 'off',
      // Matchers of jest are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    name: 'holdfast/programs that speak to people',
    files: [
      '{cli,launcher,demo,acceptance,bench,engines,simulation}/src/**/*.ts',
      'schema/tools/**/*.ts',
      'tools/*.mjs',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'holdfast/plain JavaScript',
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: false,
        process: false,
        URL: false,
        fetch: false,
        setTimeout: false,
        setInterval: false,
        clearInterval: false,
        module: false,
        AbortSignal: false,
      },
    },
  },
);
