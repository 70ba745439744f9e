import { describe, expect, it } from '@jest/globals';
import { invalidInput, parseDay, problem, reason, sentence, type Language } from '@holdfast/kernel';
import { beyondLimit, busy } from '../aggregates/busy.js';
import { localOperator } from '../identity/viewer.js';
import { importRows } from '../imports/rowImport.js';
import { RowReader } from '../imports/rowReader.js';
import { silentLogger } from '../process/logger.js';
import { answerImport, answerProblem } from '../requests/answers.js';
import { openToAll, ruled } from '../testing/openToAll.js';
import { createSubgraph } from './subgraph.js';

const SDL = ruled(`
  type Query { change(how: String!): Change imported: Change foreign: Foreign }
  union Change = InvalidInput | Busy | StudyNotFound | ImportReport
  type Violation { path: [String!]! message: String! }
  type InvalidInput { message: String! violations: [Violation!]! }
  type Busy { message: String! retryAfterMs: Int! }
  type StudyNotFound { message: String! }
  type ImportReport { problems: [RowProblem!]! }
  type RowProblem { row: Int! message: String! code: String! parameters: [RowProblemParameter!]! }
  type RowProblemParameter { name: String! value: String! }
  type Foreign { message: String! }
`);

const tooLarge = sentence('DOCUMENT_TOO_LARGE', { id: 'a', collection: 'purses', bytesMax: 9 });
const changes = {
  mistakes: invalidInput([
    { path: ['key'], ...reason('TEXT_EMPTY', { field: 'key' }) },
    { path: ['amount'], ...reason('COST_NEGATIVE') },
  ]),
  limit: beyondLimit(tooLarge),
  busy: busy(sentence('JOURNAL_BEHIND'), 7),
  nothing: problem('StudyNotFound', ['study'], { key: 'a' }),
};

async function importOneRow() {
  const rows = [{ row: 3, on: '2026-02-30' }];
  const report = await importRows({
    rows,
    isOverloaded: () => Promise.resolve(false),
    parse: (row) => {
      const reader = new RowReader<{ readonly row: number; readonly on: string }>(row);
      return reader.finish(reader.required('on', parseDay));
    },
    store: () => Promise.resolve([]),
  });
  return answerImport(report);
}

const subgraph = createSubgraph({
  name: 'spec',
  sdl: SDL,
  resolvers: {
    Query: {
      change: (_: unknown, { how }: { readonly how: keyof typeof changes }) => answerProblem(changes[how]),
      imported: importOneRow,
      foreign: () => ({ message: 'as it is' }),
    },
  },
  logger: silentLogger,
  createContext: (request) => ({ request, access: openToAll }),
});

async function read(field: string, language?: Language): Promise<unknown> {
  const context = { viewer: localOperator, traceId: '', ...(language ? { language } : {}) };
  const { data, errors } = await subgraph.execute({ query: `{ answer: ${field} }` }, context);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.['answer']));
}

const MISTAKES = 'change(how: "mistakes") { ... on InvalidInput { message violations { message } } }';
const LIMIT = 'change(how: "limit") { ... on InvalidInput { message violations { message } } }';

describe('a message', () => {
  it.each<[string, string, string]>([
    [
      'change(how: "busy") { ... on Busy { message } }',
      'Too many changes wait',
      '等待写入事件日志的变更太多，请稍后再试。',
    ],
    [
      'change(how: "nothing") { ... on StudyNotFound { message } }',
      'No study has the key "a".',
      '没有编码为“a”的研究。',
    ],
    ['foreign { message }', 'as it is', 'as it is'],
  ])('is said in the language of who asks: %s', async (field, inEnglish, inChinese) => {
    expect(await read(field)).toMatchObject({ message: expect.stringContaining(inEnglish) });
    expect(await read(field, 'en')).toEqual(await read(field));
    expect(await read(field, 'zh-CN')).toEqual({ message: inChinese });
  });

  it('of an input says every mistake in it', async () => {
    expect(await read(MISTAKES)).toEqual({
      message: 'key: the key is empty; amount: a cost is not negative',
      violations: [{ message: 'the key is empty' }, { message: 'a cost is not negative' }],
    });
    expect(await read(MISTAKES, 'zh-CN')).toEqual({
      message: 'key：key 不能为空；amount：成本不能是负数',
      violations: [{ message: 'key 不能为空' }, { message: '成本不能是负数' }],
    });
  });

  it('of a limit says which one, in the whole and in the part', async () => {
    const inEnglish = 'a of purses would become larger than 9 bytes; it stays as it was.';
    expect(await read(LIMIT)).toEqual({ message: inEnglish, violations: [{ message: inEnglish }] });
    const inChinese = 'purses 中的 a 将超过 9 字节，因此保持原样。';
    expect(await read(LIMIT, 'zh-CN')).toEqual({ message: inChinese, violations: [{ message: inChinese }] });
  });

  it('of a row is said beside its code, which has no language', async () => {
    const field = 'imported { ... on ImportReport { problems { row message code parameters { name value } } } }';
    const place = { row: 3, code: 'DATE_NOT_IN_CALENDAR', parameters: [{ name: 'text', value: '2026-02-30' }] };
    expect(await read(field)).toEqual({
      problems: [{ ...place, message: '2026-02-30 does not exist in the calendar' }],
    });
    expect(await read(field, 'zh-CN')).toEqual({ problems: [{ ...place, message: '日历上没有 2026-02-30 这一天' }] });
  });
});
