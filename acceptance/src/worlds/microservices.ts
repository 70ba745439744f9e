import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { systemClock } from '@holdfast/kernel';
import {
  createPassIssuer,
  generatePassKeys,
  localOperator,
  migrate,
  migrationSettings,
  migrationTexts,
  readSettings,
  targets,
  type IssuePass,
  type TargetName,
} from '@holdfast/launcher';
import { connectGraph } from './graph.js';
import { createServiceProcess, type ServiceProcess } from './serviceProcess.js';
import { roomyLimits, scenarioInstallation } from './singleProcess.js';
import type { World } from './world.js';
import { worldOfProcess } from './worldOfProcess.js';

/** The product as processes on MongoDB and Kafka, of which a scenario can kill any. */
export interface Microservices extends World {
  /** Where the first gateway is asked. */
  readonly url: string;
  /** The same through each gateway; the first one is the world itself. */
  readonly doors: readonly World[];
  readonly processes: readonly ServiceProcess[];
  /** What every instance of every service says of itself, not only those that the gateway asks. */
  listStatuses(): Promise<readonly InstanceStatus[]>;
  /** Where each instance of each service answers its gateway. */
  readonly serviceUrls: readonly string[];
  /** What all processes are told. */
  readonly environment: NodeJS.ProcessEnv;
}

export interface MicroservicesOptions {
  readonly instances?: number;
  /** The first gateway asks the first instance of each service, the second one the second instance, and so on. */
  readonly gateways?: number;
  /**
   * Makes what the processes need, and gives what they are told besides; without it databases and topics are made anew.
   */
  readonly prepare?: (environment: NodeJS.ProcessEnv) => Promise<NodeJS.ProcessEnv>;
  /** Hears everything that any of the processes logs. */
  readonly onLog?: (text: string) => void;
}

async function prepareAnew(environment: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  await migrate(readSettings(migrationSettings, environment), migrationTexts.en, () => undefined);
  return {};
}

/** What no status may say otherwise of once everything has settled. */
export interface InstanceStatus {
  readonly target: TargetName;
  readonly parked: number;
  readonly sweepMended: number;
  readonly stoppedBecause: string | null;
}

/** Asks one instance of a service, as the gateway would. */
async function askStatus({ url, process: { target } }: Placed, issuePass: IssuePass): Promise<InstanceStatus> {
  const pass = await issuePass(localOperator, target);
  const query = `query { system { status: ${target} { parked sweepMended stoppedBecause } } }`;
  const { system } = (await connectGraph(url, pass).ask(query)) as unknown as {
    readonly system: { readonly status: Omit<InstanceStatus, 'target'> };
  };
  return { target, ...system.status };
}

/** A port that nothing listens on; a process keeps it over its lives. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** What all processes of one product are told; names of its own keep it apart from others on the same engines. */
function toEnvironment(engines: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const name = randomBytes(4).toString('hex');
  return {
    ...engines,
    HOLDFAST_STORE: 'mongo',
    HOLDFAST_MONGO_DATABASE_PREFIX: `scenario-${name}`,
    HOLDFAST_JOURNAL: 'kafka',
    HOLDFAST_KAFKA_TOPIC_SUFFIX: `.scenario-${name}`,
    HOLDFAST_KAFKA_DEVELOPMENT: 'true',
    HOLDFAST_NAMESPACE: scenarioInstallation.namespace,
    HOLDFAST_TIME_ZONE: scenarioInstallation.timeZone,
    ...roomyLimits,
  };
}

/** Keys by which these services know this gateway. */
async function makeKeys() {
  const { signing, verifying } = await generatePassKeys();
  const settings = {
    HOLDFAST_PASS_SIGNING_KEY: JSON.stringify(signing),
    HOLDFAST_PASS_VERIFYING_KEYS: JSON.stringify(verifying),
  };
  return { settings, issuePass: createPassIssuer(signing, systemClock) };
}

interface Placed {
  readonly url: string;
  readonly process: ServiceProcess;
}

async function place(
  target: Exclude<TargetName, 'all'>,
  environment: NodeJS.ProcessEnv,
  onLog?: (text: string) => void,
): Promise<Placed> {
  const port = String(await findFreePort());
  const variable = target === 'gateway' ? 'HOLDFAST_GATEWAY_PORT' : 'HOLDFAST_PORT';
  const process = createServiceProcess(target, { ...environment, [variable]: port }, onLog);
  return { url: `http://127.0.0.1:${port}/graphql`, process };
}

/** Which instance of each service this gateway is to ask. */
function toServiceUrls(services: readonly Placed[], gateway: number): NodeJS.ProcessEnv {
  const urls: NodeJS.ProcessEnv = {};
  for (const target of targets.all.services) {
    const instances = services.filter(({ process }) => process.target === target);
    urls[`HOLDFAST_GATEWAY_${target.toUpperCase()}_URL`] = instances[gateway % instances.length]?.url;
  }
  return urls;
}

/**
 * Makes databases and topics, and starts the four services and the gateways as processes on the given engines. Further
 * instances of a service share its store, its events and its other work.
 */
export async function openMicroservices(
  engines: NodeJS.ProcessEnv,
  { instances = 1, gateways: gatewayCount = 1, prepare = prepareAnew, onLog }: MicroservicesOptions = {},
): Promise<Microservices> {
  const keys = await makeKeys();
  const names = { ...toEnvironment(engines), ...keys.settings };
  const environment = { ...names, ...(await prepare(names)) };
  const services: Placed[] = [];
  for (const target of targets.all.services)
    for (let instance = 0; instance < instances; instance++) services.push(await place(target, environment, onLog));
  const first = await place('gateway', { ...environment, ...toServiceUrls(services, 0) }, onLog);
  const gateways = [first];
  while (gateways.length < gatewayCount)
    gateways.push(await place('gateway', { ...environment, ...toServiceUrls(services, gateways.length) }));
  const startAll = (placed: readonly Placed[]) => Promise.all(placed.map(({ process }) => process.start()));
  const stopAll = (placed: readonly Placed[]) => Promise.all(placed.map(({ process }) => process.stop()));
  await startAll(services);
  await startAll(gateways);
  return {
    ...worldOfProcess(connectGraph(first.url)),
    url: first.url,
    doors: gateways.map(({ url }) => worldOfProcess(connectGraph(url))),
    processes: [...services, ...gateways].map(({ process }) => process),
    environment,
    listStatuses: () => Promise.all(services.map((service) => askStatus(service, keys.issuePass))),
    serviceUrls: services.map(({ url }) => url),
    async close() {
      await stopAll(gateways);
      await stopAll(services);
    },
  };
}
