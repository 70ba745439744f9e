/** Something that nobody sends by mistake, and what it is. */
export interface HostileInput {
  readonly name: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const SIZES = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__typename', 'then'];
const BYTES = [0x00, 0x80, 0xbf, 0xc0, 0xc1, 0xe0, 0xed, 0xf0, 0xf5, 0xf8, 0xfc, 0xfe, 0xff];
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const operation = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });

const bomb = (fragments: number): string =>
  [
    'query { study(key: "a") { ...F0 } }',
    ...range(fragments).map((n) => `fragment F${n} on Study { ...F${n + 1} ...F${n + 1} }`),
    `fragment F${fragments} on Study { key }`,
  ].join('\n');

const ring = (fragments: number): string =>
  [
    '{ study(key: "a") { ...F0 } }',
    ...range(fragments).map((n) => `fragment F${n} on Study { ...F${(n + 1) % fragments} }`),
  ].join(' ');

const deep = (levels: number): string => '{ study(key: "a") '.repeat(levels) + '{ key }' + '}'.repeat(levels);
const inline = (levels: number): string =>
  `{ study(key: "a") ${'{ ... on Study '.repeat(levels)}{ key }${'}'.repeat(levels)} }`;
const nested = (open: string, core: string, close: string, levels: number): string =>
  open.repeat(levels) + core + close.repeat(levels);
const MUTATION = 'mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { __typename } }';
const withRawInput = (input: string): string => `{"query":${JSON.stringify(MUTATION)},"variables":{"input":${input}}}`;

const unknownFields = (count: number): string =>
  `{"rows":[],${range(count)
    .map((n) => `"x${n}":1`)
    .join()}}`;

const LOOKUP = 'query Q($key: String!) { study(key: $key) { key } }';
const members = (count: number): string =>
  `{${range(count)
    .map((n) => `"x${n}":1`)
    .join()}}`;

/** Texts by their size: each grows where some part of reading, validating or planning could grow faster. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'fragments that double': (size) => operation(bomb(Math.min(size, 2_000))),
  'fragments in a ring': (size) => operation(ring(size)),
  'fields within fields': (size) => operation(deep(size)),
  'fragments within fragments': (size) => operation(inline(size)),
  'fields side by side': (size) => operation(`{ study(key: "a") { ${'key '.repeat(size)} } }`),
  'other names': (size) =>
    operation(
      `{ ${range(size)
        .map((n) => `a${n}: __typename`)
        .join(' ')} }`,
    ),
  'the same name with other arguments': (size) =>
    operation(
      `{ ${range(size)
        .map((n) => `a: study(key: "${n}") { key }`)
        .join(' ')} }`,
    ),
  'unknown fields': (size) =>
    operation(
      `{ ${range(size)
        .map((n) => `nothing${n}`)
        .join(' ')} }`,
    ),
  'unknown arguments': (size) =>
    operation(
      `{ study(${range(size)
        .map((n) => `x${n}: 1`)
        .join(' ')}) { key } }`,
    ),
  directives: (size) => operation(`{ __typename ${'@skip(if: false) '.repeat(size)} }`),
  'unknown directives': (size) => operation(`{ __typename ${'@nothing '.repeat(size)} }`),
  operations: (size) =>
    operation(
      range(size)
        .map((n) => `query Q${n} { __typename }`)
        .join(' '),
    ),
  'declared variables': (size) =>
    operation(
      `query Q(${range(size)
        .map((n) => `$v${n}: Int`)
        .join(' ')}) { __typename }`,
    ),
  'lists within lists': (size) => operation(`{ study(key: ${nested('[', '1', ']', size)}) { key } }`),
  'objects within objects': (size) => operation(`{ study(key: ${nested('{a:', '1', '}', size)}) { key } }`),
  'list types within list types': (size) => operation(`query Q($v: ${nested('[', 'Int', ']', size)}) { __typename }`),
  'a long name': (size) => operation(`{ ${'x'.repeat(size * 50)} }`),
  'a long string': (size) => operation(`{ study(key: "${'\\u0000'.repeat(size)}") { key } }`),
  'a block string': (size) => operation(`{ study(key: """${'\n \t'.repeat(size)}""") { key } }`),
  'a long comment': (size) => operation(`#${'x'.repeat(size * 50)}\n{ __typename }`),
  'braces alone': (size) => operation('{'.repeat(size)),
  'long numbers': (size) => operation(`{ people(first: ${'9'.repeat(size)}) { nodes { id } } }`),
  'variables within variables': (size) => withRawInput(nested('{"rows":', '[]', '}', size)),
  'lists of variables': (size) => withRawInput(nested('[', '', ']', size)),
  'unknown variables': (size) => operation('{ __typename }', Object.fromEntries(range(size).map((n) => [`v${n}`, n]))),
  'rows that are none': (size) =>
    withRawInput(
      `{"rows":[${range(size)
        .map(() => '7')
        .join()}]}`,
    ),
  'unknown fields of a variable': (size) => withRawInput(unknownFields(size)),
  'long unknown fields of a variable': (size) => withRawInput(`{"rows":[{"${'x'.repeat(size * 50)}":1}]}`),
  'introspection within itself': (size) =>
    operation(`{ __schema { types { ${'fields { type { '.repeat(size)} name ${'} } '.repeat(size)} } } }`),
};

const ofSizes: readonly HostileInput[] = Object.entries(texts).flatMap(([name, toBody]) =>
  SIZES.map((size) => ({ name: `${name}, ${size}`, body: toBody(size) })),
);

const ofNames: readonly HostileInput[] = NAMES.flatMap((name) => [
  { name: `the field ${name}`, body: operation(`{ ${name} }`) },
  { name: `the alias ${name}`, body: operation(`{ study(key: "a") { ${name}: key } }`) },
  { name: `the argument ${name}`, body: operation(`{ study(key: "a", ${name}: 1) { key } }`) },
  { name: `the variable ${name}`, body: `{"query":"{ __typename }","variables":{"${name}":{"x":1}}}` },
  { name: `the input field ${name}`, body: withRawInput(`{"rows":[],"${name}":{"x":1}}`) },
  { name: `the operation ${name}`, body: `{"query":"query ${name} { __typename }","operationName":"${name}"}` },
  { name: `the fragment ${name}`, body: operation(`{ ...${name} } fragment ${name} on Query { __typename }`) },
  { name: `the member ${name}`, body: `{"query":"{ __typename }","${name}":{"polluted":true}}` },
]);

const ofBytes: readonly HostileInput[] = BYTES.flatMap((byte) => [
  { name: `the byte ${byte} alone`, body: Buffer.from([byte]) },
  {
    name: `the byte ${byte} in a string`,
    body: Buffer.concat([Buffer.from('{"query":"{ a'), Buffer.from([byte]), Buffer.from(' }"}')]),
  },
]);

const ofHeaders: readonly HostileInput[] = SIZES.map((size) => ({
  name: `${size} headers`,
  body: operation('{ __typename }'),
  headers: Object.fromEntries(range(Math.min(size, 1_500)).map((n) => [`x-${n}`, 'y'])),
}));

/** Texts and bodies that are read for long before anybody counts what they ask for. */
const ofBulk: readonly HostileInput[] = [
  { name: 'a block string of 380,000 lines', body: operation(`{ study(key: """${'\n'.repeat(380_000)}""") { key } }`) },
  { name: 'a comment of 380,000 lines', body: operation(`${'#\n'.repeat(380_000)}{ __typename }`) },
  { name: 'a body of 160,000 members', body: `{"query":"{ __typename }","variables":${members(160_000)}}` },
  { name: 'a variable of 160,000 members', body: withRawInput(members(160_000)) },
  { name: '1,200 braces', body: operation(deep(1_200)) },
  { name: '1,200 braces around fragments', body: operation(inline(1_200)) },
  { name: 'a list of 100,000 lists', body: withRawInput(`{"rows":${nested('[', '', ']', 100_000)}}`) },
  { name: 'an object of 100,000 objects', body: withRawInput(nested('{"rows":', '[]', '}', 100_000)) },
  {
    name: 'a list of 100,000 lists for a text',
    body: `{"query":${JSON.stringify(LOOKUP)},"variables":{"key":${nested('[', '', ']', 100_000)}}}`,
  },
  {
    name: 'extensions of 100,000 lists',
    body: `{"query":"{ __typename }","extensions":{"a":${nested('[', '', ']', 100_000)}}}`,
  },
];

/** Many mistakes, each of which could be told with the whole body around it: gigabytes of messages. */
const ofMistakes: readonly HostileInput[] = [
  { name: '30,000 unknown fields of a variable', body: withRawInput(unknownFields(30_000)) },
  { name: '30,000 unknown fields of a variable, again', body: withRawInput(unknownFields(30_000)) },
];

/** Some six hundred inputs, each the same in every run. */
export const hostileInputs: readonly HostileInput[] = [
  ...ofSizes,
  ...ofNames,
  ...ofBytes,
  ...ofHeaders,
  ...ofBulk,
  ...ofMistakes,
];
