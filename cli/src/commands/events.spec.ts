import { afterEach, describe, expect, it } from '@jest/globals';
import { settledSystem, startFakeGraph, type FakeGraph } from '../fakes/fakeGraph.js';
import { runCommand } from '../fakes/runCommand.js';

let graph: FakeGraph | undefined;
afterEach(async () => {
  await graph?.stop();
  graph = undefined;
});

async function runEvents(pages: readonly unknown[], ...args: readonly string[]) {
  const server = await startFakeGraph((_, index) => ({ body: { data: pages[index] } }));
  graph = server;
  return { ...(await runCommand(['events', ...args, '--url', server.url])), requests: server.requests };
}

const parked = {
  source: 'a-source',
  eventId: 'an-event',
  type: 'holdfast.outcomes.study-defined.v1',
  reason: 'TypeError: cannot handle this',
  parkedAt: '2026-03-01T08:00:00.000Z',
  events: 3,
  isReplaying: false,
};
const toPage = (nodes: readonly unknown[], endCursor: string | null = null) => ({
  system: { outcomes: { parkedSources: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } } },
});

describe('holdfast events', () => {
  it('shows what there is when it is asked for nothing, and calls no line unreadable', async () => {
    const run = await runCommand(['events']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Usage: holdfast events');
    expect(run.stderr).not.toContain('cannot be read');
  });

  it('lists what is parked, page by page', async () => {
    const pages = [toPage([parked], 'next'), toPage([{ ...parked, source: 'another', isReplaying: true }])];
    const run = await runEvents(pages, 'parked', 'outcomes');
    expect(run.exitCode).toBe(1);
    expect(run.stdout.split('\n')).toHaveLength(3);
    expect(run.stdout).toContain('a-source: 3 events since 2026-03-01T08:00:00.000Z, behind an-event');
    expect(run.requests[1]?.variables).toEqual({ first: 100, after: 'next' });
  });

  it('goes well when nothing is parked, and prints one JSON object', async () => {
    const run = await runEvents([toPage([])], 'parked', 'outcomes', '--json');
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual({ service: 'outcomes', sources: [] });
  });

  it('asks for a replay of everything', async () => {
    const answer = { __typename: 'ReplayOutcomesEventsSuccess', sources: 2 };
    const run = await runEvents([{ answer }], 'replay', 'outcomes', '--all');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('handled again now: 2.') });
    expect(run.requests[0]?.variables.input).toMatchObject({ source: null });
  });

  it('says why nothing is replayed', async () => {
    const answer = { __typename: 'SourceNotParked', message: 'Nothing of the source x is parked.' };
    const run = await runEvents([{ answer }], 'replay', 'outcomes', 'x');
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Nothing of the source x is parked.') });
  });

  it('skips an event in a name, and prints the record', async () => {
    const skippedEvent = { eventId: 'e', source: 's', reason: 'a test', by: 'Lin', skippedAt: '2026-03-01T08:00:00Z' };
    const answer = { __typename: 'SkipOutcomesEventSuccess', skippedEvent };
    const args = ['skip', 'outcomes', 'e', '--reason', 'a test', '--by', 'Lin', '--json'];
    const run = await runEvents([{ answer }], ...args);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual({ service: 'outcomes', ...skippedEvent });
    expect(run.requests[0]?.variables.input).toMatchObject({ eventId: 'e', reason: 'a test', by: 'Lin' });
  });

  describe('republish', () => {
    const answer = { __typename: 'RepublishLearningEventsSuccess', jobs: 5 };

    it('asks a service to tell how everything stands', async () => {
      const run = await runEvents([{ answer }], 'republish', 'learning');
      expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('how everything stands: 5 jobs') });
      expect(run.requests[0]?.variables.input).toMatchObject({ by: 'holdfast events republish' });
    });

    it('keeps a name, and prints one JSON object', async () => {
      const run = await runEvents([{ answer }], 'republish', 'learning', '--by', 'Lin', '--json');
      expect(JSON.parse(run.stdout)).toEqual({ service: 'learning', jobs: 5 });
      expect(run.requests[0]?.variables.input).toMatchObject({ by: 'Lin' });
    });

    it('waits until everything has settled', async () => {
      const busy = { ...settledSystem, learning: { ...settledSystem.learning, openJobs: 5 } };
      const looks = [{ answer }, { system: busy }, { system: settledSystem }, { system: settledSystem }];
      const run = await runEvents(looks, 'republish', 'learning', '--wait');
      expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Settled: everything') });
      expect(run.requests).toHaveLength(4);
    });

    it('says why it has not settled in time', async () => {
      const system = { ...settledSystem, learning: { ...settledSystem.learning, openJobs: 5 } };
      const pages = [{ answer }, ...Array.from({ length: 20 }, () => ({ system }))];
      const run = await runEvents(pages, 'republish', 'learning', '--wait', '--timeout', '1', '--json');
      expect(run.exitCode).toBe(1);
      expect(JSON.parse(run.stdout)).toMatchObject({ settled: false, reasons: ['learning has 5 open jobs.'] });
    });
  });

  it.each([
    ['en', 'holdfast: The learning service does not answer. The same command can be repeated safely.\n'],
    ['zh-CN', 'holdfast：learning 服务没有应答。可以放心地再执行同一命令。\n'],
  ])('says that a command without an answer can be repeated (%s)', async (language, words) => {
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'learning' };
    const errors = [{ message: 'Send the same request again with the same requestId.', extensions }];
    graph = await startFakeGraph(() => ({ body: { data: { answer: null }, errors } }));
    const run = await runCommand(['events', 'republish', 'learning', '--url', graph.url, '--lang', language]);
    expect(run).toMatchObject({ exitCode: 2, stderr: words });
  });

  it.each([
    [['republish', 'payroll'], 'There is no service "payroll"'],
    [['republish', 'learning', '--timeout', '5'], '--timeout is how long --wait waits'],
    [['parked', 'payroll'], 'There is no service "payroll"'],
    [['replay', 'outcomes'], 'Name one source to replay, or say --all.'],
    [['replay', 'outcomes', 'x', '--all'], 'Name one source to replay, or say --all.'],
    [['skip', 'outcomes', 'e', '--by', 'Lin'], 'needs --reason and --by'],
  ])('refuses %j', async (args, sentence) => {
    expect(await runCommand(['events', ...args])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(sentence),
    });
  });
});
