import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { serviceFigures } from './figures.js';
import type { MeasuredProcess } from './measuredProcess.js';
import { createStatusReader } from './statusReader.js';

/** The figures of a process in the text form of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** Asks for everything anew. What cannot be known at present is left out, and said to be unknown. */
  read(): Promise<string>;
  /** Counts no more. */
  close(): void;
}

/** Node tells of every answer that a server of this process has sent. */
const ANSWERED = 'http.server.response.finish';
/** Whoever looks after the process asks these all day; they would hide everything else. */
const OF_WATCHERS = /^\/(?:health\/|metrics)/;

/** The class of an answer, such as 2xx; undefined for an answer to a watcher. */
function toStatusClass(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!('request' in message && 'response' in message)) return undefined;
  const { request, response } = message;
  if (!(request instanceof IncomingMessage && response instanceof ServerResponse)) return undefined;
  return OF_WATCHERS.test(request.url ?? '') ? undefined : `${Math.floor(response.statusCode / 100)}xx`;
}

type Update = () => void | Promise<void>;

function measureReadiness(registers: Registry[], { whyNotReady }: MeasuredProcess): Update {
  const ready = new Gauge({ name: 'holdfast_ready', help: '1 while the process does all of its work', registers });
  return () => ready.set(whyNotReady() === undefined ? 1 : 0);
}

function measureServices(registers: Registry[], { services }: MeasuredProcess): Update {
  const labelNames = ['service'] as const;
  const help = '1 when the figures of the service could be read for this answer';
  const known = new Gauge({ name: 'holdfast_figures_known', help, labelNames, registers });
  const gauges = serviceFigures.map(({ valueOf, ...named }) => ({
    gauge: new Gauge({ ...named, labelNames, registers }),
    valueOf,
  }));
  const readers = services.map((service) => ({ name: service.name, readStatus: createStatusReader(service) }));
  return async () => {
    const update = async ({ name: service, readStatus }: (typeof readers)[number]): Promise<void> => {
      const status = await readStatus();
      known.set({ service }, status ? 1 : 0);
      for (const { gauge, valueOf } of gauges)
        if (status) gauge.set({ service }, valueOf(status));
        else gauge.remove({ service });
    };
    await Promise.all(readers.map(update));
  };
}

function measureOthers(registers: Registry[], { askServices }: MeasuredProcess): Update {
  if (!askServices) return () => undefined;
  const labelNames = ['service'] as const;
  const answers = new Gauge({
    ...{ name: 'holdfast_service_answers', help: '1 when an instance of the service answers the gateway' },
    ...{ labelNames, registers },
  });
  const ready = new Gauge({
    ...{ name: 'holdfast_service_ready', help: '1 when the instance that answered does all of its work' },
    ...{ labelNames, registers },
  });
  return async () => {
    for (const [service, answer] of await askServices()) {
      answers.set({ service }, answer === 'none' ? 0 : 1);
      ready.set({ service }, answer === 'ready' ? 1 : 0);
    }
  };
}

/** Measures a process from now on. Labels are the target, the service and the class of an answer, and nothing else. */
export function createMetrics(measured: MeasuredProcess): Metrics {
  const registry = new Registry();
  const registers = [registry];
  registry.setDefaultLabels({ target: measured.target });
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    ...{ name: 'holdfast_http_requests_total', help: 'Requests that were answered, by the class of the answer' },
    ...{ labelNames: ['status'] as const, registers },
  });
  const onAnswered = (message: unknown): void => {
    const status = toStatusClass(message);
    if (status !== undefined) requests.inc({ status });
  };
  subscribe(ANSWERED, onAnswered);
  const updates = [measureReadiness, measureServices, measureOthers].map((measure) => measure(registers, measured));
  return {
    contentType: registry.contentType,
    async read() {
      await Promise.all(updates.map(async (update) => update()));
      return registry.metrics();
    },
    close: () => void unsubscribe(ANSWERED, onAnswered),
  };
}
