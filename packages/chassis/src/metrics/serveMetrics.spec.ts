import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listen } from '../process/listen.js';
import { silentLogger } from '../process/logger.js';
import { createOpened, type Opened } from '../process/opened.js';
import type { ServiceStatus } from '../status.js';
import type { MeasuredProcess } from './measuredProcess.js';
import { serveMetrics } from './serveMetrics.js';

const HOST = '127.0.0.1';
const status: ServiceStatus = {
  ...{ pendingDocuments: 1, lagEvents: 2, lagSeconds: 3, openJobs: 4, timersDue: 5, journalEnd: 6 },
  ...{ parked: 7, sweepsDue: 8, sweepMended: 9, sweptAt: null, stoppedBecause: null },
};

let opened: Opened;
beforeEach(() => void (opened = createOpened()));
afterEach(() => opened.close());

async function serve(measured: Partial<MeasuredProcess> = {}): Promise<string> {
  const people = { name: 'people', status: () => Promise.resolve(status) };
  const whole = { target: 'people', services: [people], whyNotReady: () => undefined, ...measured };
  const settings = { HOLDFAST_METRICS_PORT: 0, HOLDFAST_METRICS_HOST: HOST };
  return (await serveMetrics(settings, whole, silentLogger, opened)) ?? '';
}

/** The lines of ours, without those of the machine. */
async function readFigures(url: string): Promise<readonly string[]> {
  const text = await (await fetch(url)).text();
  return text.split('\n').filter((line) => line.startsWith('holdfast_'));
}

const PEOPLE = '{service="people",target="people"}';

describe('the figures of a process', () => {
  it('are those of the status of its services', async () => {
    expect(await readFigures(await serve())).toEqual([
      'holdfast_ready{target="people"} 1',
      `holdfast_figures_known${PEOPLE} 1`,
      `holdfast_pending_documents${PEOPLE} 1`,
      `holdfast_lag_events${PEOPLE} 2`,
      `holdfast_lag_seconds${PEOPLE} 3`,
      `holdfast_open_jobs${PEOPLE} 4`,
      `holdfast_timers_due${PEOPLE} 5`,
      `holdfast_parked_events${PEOPLE} 7`,
      `holdfast_sweeps_due${PEOPLE} 8`,
      `holdfast_sweep_mended_effects${PEOPLE} 9`,
      `holdfast_reading_stopped${PEOPLE} 0`,
    ]);
  });

  it('say that the process does not do all of its work, and that a service reads no more', async () => {
    const stopped = { ...status, stoppedBecause: 'Too much could not be handled.' };
    const people = { name: 'people', status: () => Promise.resolve(stopped) };
    const figures = await readFigures(await serve({ services: [people], whyNotReady: () => 'a reason' }));

    expect(figures).toContain('holdfast_ready{target="people"} 0');
    expect(figures).toContain(`holdfast_reading_stopped${PEOPLE} 1`);
    expect(figures.join()).not.toContain('reason');
  });

  it('leave out what cannot be known, instead of what was known before', async () => {
    let isAway = false;
    const name = 'people';
    const people = { name, status: () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(status)) };
    const url = await serve({ services: [people] });
    await readFigures(url);
    isAway = true;

    expect(await readFigures(url)).toEqual(['holdfast_ready{target="people"} 1', `holdfast_figures_known${PEOPLE} 0`]);
  });

  it('say which services in other processes answer', async () => {
    const answers = new Map([
      ['people', 'ready'],
      ['learning', 'notReady'],
      ['outcomes', 'none'],
    ] as const);
    const figures = await readFigures(await serve({ services: [], askServices: () => Promise.resolve(answers) }));

    expect(figures.filter((line) => line.startsWith('holdfast_service_'))).toEqual([
      'holdfast_service_answers{service="people",target="people"} 1',
      'holdfast_service_answers{service="learning",target="people"} 1',
      'holdfast_service_answers{service="outcomes",target="people"} 0',
      'holdfast_service_ready{service="people",target="people"} 1',
      'holdfast_service_ready{service="learning",target="people"} 0',
      'holdfast_service_ready{service="outcomes",target="people"} 0',
    ]);
  });

  it('have the memory and the event loop of the process', async () => {
    const text = await (await fetch(await serve())).text();

    expect(text).toMatch(/^process_resident_memory_bytes\{target="people"\} \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds\{target="people"\} /m);
  });

  it('count requests by the class of their answer, and none of whoever watches', async () => {
    const url = await serve();
    const other = createServer((request, response) => response.writeHead(Number(request.url?.slice(1)) || 200).end());
    const port = await listen(other, { port: 0, host: HOST, chosenBy: 'nobody' });
    for (const path of ['204', '200', '503', 'health/ready', 'metrics']) {
      await (await fetch(`http://${HOST}:${port}/${path}`)).text();
    }
    await new Promise((resolve) => other.close(resolve));

    expect((await readFigures(url)).filter((line) => line.startsWith('holdfast_http'))).toEqual([
      'holdfast_http_requests_total{status="2xx",target="people"} 2',
      'holdfast_http_requests_total{status="5xx",target="people"} 1',
    ]);
  });
});

describe('the port of the figures', () => {
  it('is none unless a setting says so', async () => {
    const settings = { HOLDFAST_METRICS_PORT: undefined, HOLDFAST_METRICS_HOST: HOST };
    const measured = { target: 'people', services: [], whyNotReady: () => undefined };

    expect(await serveMetrics(settings, measured, silentLogger, opened)).toBeUndefined();
  });

  it('has nothing else', async () => {
    const url = await serve();

    expect((await fetch(new URL('/graphql', url))).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  it('that another process has is named with its setting', async () => {
    const port = Number(new URL(await serve()).port);
    const measured = { target: 'people', services: [], whyNotReady: () => undefined };
    const settings = { HOLDFAST_METRICS_PORT: port, HOLDFAST_METRICS_HOST: HOST };

    await expect(serveMetrics(settings, measured, silentLogger, opened)).rejects.toThrow(
      `Port ${port} is in use by another process. Choose another one with HOLDFAST_METRICS_PORT.`,
    );
  });
});
