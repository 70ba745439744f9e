import { afterEach, describe, expect, it } from '@jest/globals';
import { startFakeGraph, type FakeBehavior, type FakeGraph } from '../fakes/fakeGraph.js';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';

let graph: FakeGraph | undefined;
afterEach(async () => {
  await graph?.stop();
  graph = undefined;
});

/** Imports two people. */
async function importPeople(options: readonly string[], behavior?: FakeBehavior) {
  const server = await startFakeGraph(behavior);
  graph = server;
  return withFolder(async (folder) => {
    await writeInto(folder, 'a.csv', 'externalId\n1\n2\n');
    const run = await runCommand(['import', 'people', 'a.csv', ...options, '--url', server.url], { folder });
    return { ...run, requests: server.requests };
  });
}

/** The service does not answer so many requests, as the gateway tells of it. */
function isAwayFor(requests: number): FakeBehavior {
  const message = 'The people service could not be asked. Send the same request again with the same requestId.';
  const errors = [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' } }];
  let left = requests;
  return ({ operationName }) =>
    operationName === 'ImportPeople' && left-- > 0 ? { body: { data: { importPeople: null }, errors } } : undefined;
}

describe('an import whose service is away', () => {
  it('waits with growing pauses and goes on when it is back', async () => {
    const run = await importPeople(['--json'], isAwayFor(8));
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 2, refused: 0 });
    expect(run.waitedMs).toBe(250 + 500 + 1_000 + 2_000 + 4_000 + 8_000 + 10_000 + 10_000);
  });

  it.each([
    ['en', 'The people service does not answer. What is stored stays. The same command can be repeated safely'],
    ['zh-CN', 'people 服务没有应答。已保存的数据不会丢失。可以放心地再执行同一命令'],
  ])('ends with its patience, in words that fit an import (%s)', async (language, words) => {
    const run = await importPeople(['--json', '--patience', '30', '--lang', language], isAwayFor(Infinity));
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(words);
    expect(run.stderr).not.toContain('requestId');
    expect(run.waitedMs).toBe(25_750);
  });
});

it.each([
  [['--timeout', 'abc'], '--timeout: "abc" is no number of seconds.'],
  [['--timeout', '5'], '--timeout is how long --wait waits: add --wait, or leave it out.'],
  [['--wait', '--timeout', 'abc'], '--timeout: "abc" is no number of seconds.'],
  [['--patience', 'abc'], '--patience: "abc" is no number of seconds.'],
])('an import refuses %j before anything is sent', async (options, words) => {
  expect(await importPeople(options)).toMatchObject({ exitCode: 2, stderr: `holdfast: ${words}\n`, requests: [] });
});
