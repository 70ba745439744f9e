import { afterEach, describe, expect, it } from '@jest/globals';
import { settledSystem, startFakeGraph, type FakeGraph } from '../fakes/fakeGraph.js';
import { runCommand } from '../fakes/runCommand.js';

let graph: FakeGraph | undefined;
afterEach(async () => {
  await graph?.stop();
  graph = undefined;
});

/** A graph whose looks at the system differ: the last one stays. */
async function runStatus(systems: readonly unknown[], ...args: readonly string[]) {
  const server = await startFakeGraph((_, index) => ({
    body: { data: { system: systems[Math.min(index, systems.length - 1)] } },
  }));
  graph = server;
  return { ...(await runCommand(['status', '--url', server.url, ...args])), looks: () => server.requests.length };
}

const { people } = settledSystem;
const withPeople = (figures: Partial<typeof people>) => ({ ...settledSystem, people: { ...people, ...figures } });

describe('holdfast status', () => {
  it('needs two looks that are equal', async () => {
    const run = await runStatus([settledSystem]);
    expect(run.exitCode).toBe(0);
    expect(run.looks()).toBe(2);
    expect(run.stdout).toContain('people: 0 documents to publish, 0 events to handle');
    expect(run.stdout.endsWith('Settled: everything has had its effects.\n')).toBe(true);
  });

  it.each([
    [
      'documents that are not published',
      { pendingDocuments: 3 },
      'people has 3 documents whose events are not published yet.',
    ],
    [
      'events that are not handled',
      { lagEvents: 1_200, lagSeconds: 9 },
      'people has 1,200 events to handle, the oldest 9 s old.',
    ],
    ['open jobs', { openJobs: 1 }, 'people has 1 open jobs.'],
    ['timers that are due', { timersDue: 2 }, 'people has 2 timers that are due.'],
  ])('says why not: %s', async (_, figures, reason) => {
    const run = await runStatus([withPeople(figures)]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`Not settled:\n  ${reason}\n`);
  });

  it('counts a journal that has moved between the looks', async () => {
    const run = await runStatus([settledSystem, withPeople({ journalEnd: 8 })]);
    expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('people has just published events.') });
  });

  it('counts what was under way in the first look only', async () => {
    const run = await runStatus([withPeople({ lagEvents: 1 }), settledSystem]);
    expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('people has 1 events to handle') });
  });

  it('counts a service that does not answer', async () => {
    const run = await runStatus([{ ...settledSystem, outcomes: null }]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('outcomes: no answer');
    expect(run.stdout).toContain('outcomes does not answer.');
  });

  it('says why a service gives no figures', async () => {
    const sentence = 'The store host/holdfast_people failed: connect ECONNREFUSED';
    const errors = [{ message: sentence, path: ['system', 'people'], extensions: { code: 'STORAGE_UNAVAILABLE' } }];
    graph = await startFakeGraph(() => ({ body: { data: { system: { ...settledSystem, people: null } }, errors } }));

    const run = await runCommand(['status', '--url', graph.url]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('people: no answer');
    expect(run.stdout).toContain(`Not settled:\n  people gives no figures: ${sentence}\n`);
    const json = await runCommand(['status', '--url', graph.url, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ reasons: [`people gives no figures: ${sentence}`] });
  });

  describe('while services are late', () => {
    const late = (service: string) =>
      `The ${service} service did not answer within 2.5 s; what it adds is missing here.`;
    const toErrors = (services: readonly string[]) =>
      services.map((serviceName) => ({
        message: late(serviceName),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName },
      }));
    const names = Object.keys(settledSystem);
    const runLate = async (system: unknown, services: readonly string[], ...args: readonly string[]) => {
      graph = await startFakeGraph(() => ({ body: { data: { system }, errors: toErrors(services) } }));
      return runCommand(['status', '--url', graph.url, ...args]);
    };

    it('shows the figures of the others, and why one has none', async () => {
      const run = await runLate({ ...settledSystem, people: null }, ['people']);
      expect(run).toMatchObject({ exitCode: 1, stderr: '' });
      expect(run.stdout).toContain('people: no answer\nlearning: 0 documents to publish');
      expect(run.stdout).toContain(`Not settled:\n  people gives no figures: ${late('people')}\n`);
    });

    it('names every service when none has figures, and exits with 2', async () => {
      const run = await runLate(null, names);
      expect(run).toMatchObject({ exitCode: 2, stderr: '' });
      for (const name of names) {
        expect(run.stdout).toContain(`${name}: no answer\n`);
        expect(run.stdout).toContain(`  ${name} gives no figures: ${late(name)}\n`);
      }
    });

    it('names them in JSON too', async () => {
      const run = await runLate(null, names, '--json');
      expect(run.exitCode).toBe(2);
      expect(JSON.parse(run.stdout)).toEqual({
        settled: false,
        reasons: names.map((name) => `${name} gives no figures: ${late(name)}`),
        services: { people: null, learning: null, recognition: null, outcomes: null },
      });
    });
  });

  it('names parked events apart', async () => {
    const run = await runStatus([withPeople({ parked: 2 })]);
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('people has 2 parked events') });
  });

  it('says which service has stopped and why', async () => {
    const run = await runStatus([withPeople({ lagEvents: 30, stoppedBecause: 'Too much could not be handled.' })]);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('people has stopped: Too much could not be handled.');
  });

  it.each([
    ['what a sweep had to mend, as an alert', { sweepMended: 2 }, 'people: the last daily sweep mended 2 effects'],
    ['sweeps that are due, which keep nobody waiting', { sweepsDue: 1 }, 'people has 1 daily sweeps that are due'],
  ])('tells of %s', async (_, figures, note) => {
    expect(await runStatus([withPeople(figures)])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(note),
    });
  });

  it('waits until it is settled', async () => {
    const busy = withPeople({ lagEvents: 5 });
    const run = await runStatus([busy, busy, busy, settledSystem], '--wait');
    expect(run.exitCode).toBe(0);
    expect(run.looks()).toBe(5);
  });

  it('waits no longer than it is told', async () => {
    const run = await runStatus([withPeople({ lagEvents: 5 })], '--wait', '--timeout', '3');
    expect(run.exitCode).toBe(1);
    expect(run.waitedMs).toBe(3_000);
  });

  it('prints one JSON object', async () => {
    const run = await runStatus([withPeople({ openJobs: 1 })], '--json');
    expect(JSON.parse(run.stdout)).toEqual({
      settled: false,
      reasons: ['people has 1 open jobs.'],
      services: withPeople({ openJobs: 1 }),
    });
  });

  it('says when nobody answers', async () => {
    const server = await startFakeGraph();
    await server.stop();
    const run = await runCommand(['status', '--url', server.url]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('Nobody answers at') });
  });

  it('refuses a time-out without --wait, in both languages', async () => {
    const run = await runCommand(['status', '--timeout', '5']);
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--timeout is how long --wait waits') });
    const zh = await runCommand(['status', '--timeout', '5', '--lang', 'zh-CN']);
    expect(zh.stderr).toContain('--timeout 是 --wait 的最长等待时间');
  });

  it.each(['soon', '-1', ''])('refuses the time-out "%s"', async (timeout) => {
    const run = await runCommand(['status', '--wait', '--timeout', timeout]);
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--timeout') });
  });
});
