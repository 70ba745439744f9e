import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { migrate, migrationSettings, migrationTexts, readSettings, targets, type TargetName } from '@holdfast/launcher';
import { connectGraph } from './graph.js';
import { createServiceProcess, type ServiceProcess } from './serviceProcess.js';
import { scenarioInstallation } from './singleProcess.js';
import type { World } from './world.js';
import { worldOfProcess } from './worldOfProcess.js';

/** The product as processes on MongoDB and Kafka, of which a scenario can kill any. */
export interface Microservices extends World {
  readonly processes: Readonly<Record<Exclude<TargetName, 'all'>, ServiceProcess>>;
}

const SERVICES = targets.all.services;

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
  };
}

/** Makes databases and topics, and starts the four services and the gateway as processes on the given engines. */
export async function openMicroservices(engines: NodeJS.ProcessEnv): Promise<Microservices> {
  const environment = toEnvironment(engines);
  await migrate(readSettings(migrationSettings, environment), migrationTexts.en, () => undefined);
  const create = async (target: Exclude<TargetName, 'all'>, more: NodeJS.ProcessEnv = {}) => {
    const port = await findFreePort();
    const variable = target === 'gateway' ? 'HOLDFAST_GATEWAY_PORT' : 'HOLDFAST_PORT';
    return { port, process: createServiceProcess(target, { ...environment, ...more, [variable]: String(port) }) };
  };
  const [people, learning, recognition, outcomes] = await Promise.all(
    (['people', 'learning', 'recognition', 'outcomes'] as const).map((target) => create(target)),
  );
  if (!people || !learning || !recognition || !outcomes) throw new Error('a service is missing');
  const urlOf = ({ port }: { readonly port: number }): string => `http://127.0.0.1:${port}/graphql`;
  const gateway = await create('gateway', {
    HOLDFAST_GATEWAY_PEOPLE_URL: urlOf(people),
    HOLDFAST_GATEWAY_LEARNING_URL: urlOf(learning),
    HOLDFAST_GATEWAY_RECOGNITION_URL: urlOf(recognition),
    HOLDFAST_GATEWAY_OUTCOMES_URL: urlOf(outcomes),
  });
  const processes = {
    people: people.process,
    learning: learning.process,
    recognition: recognition.process,
    outcomes: outcomes.process,
    gateway: gateway.process,
  };
  await Promise.all(SERVICES.map((name) => processes[name].start()));
  await processes.gateway.start();
  return {
    ...worldOfProcess(connectGraph(urlOf(gateway))),
    processes,
    async close() {
      await processes.gateway.stop();
      await Promise.all(SERVICES.map((name) => processes[name].stop()));
    },
  };
}
