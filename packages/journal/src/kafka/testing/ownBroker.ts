import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { invariant } from '@holdfast/kernel';
import { createClient } from '../connection.js';
import { silentLogger } from './kafkaWorld.js';

/** Where the jars of a broker are, for specs that ask it for credentials. */
const HOME = 'HOLDFAST_KAFKA_HOME';

export const CREDENTIALS = { username: 'holdfast', password: 'known-to-the-test' };
const STORE_PASSWORD = 'keystore';
const READY_MS_MAX = 60_000;

/** A broker that belongs to one spec. */
export interface OwnBroker {
  readonly plain: string;
  readonly sasl: string;
  readonly tls: string;
  /** The certificate of the TLS listener. */
  readonly caFile: string;
  remove(): Promise<void>;
}

/** Ports below those that a system hands out, so that no client can reach itself there while the broker is away. */
async function findPorts(count: number): Promise<number> {
  const first = randomInt(20_000, 32_000);
  for (let port = first; port < first + count; port++) {
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await Promise.race([
      once(server, 'listening').then(() => true),
      once(server, 'error').then(() => false),
    ]);
    if (!isFree) return findPorts(count);
    await new Promise((resolve) => server.close(resolve));
  }
  return first;
}

const PLAIN_LOGIN = 'org.apache.kafka.common.security.plain.PlainLoginModule required';
const SCRAM_LOGIN = 'org.apache.kafka.common.security.scram.ScramLoginModule required;';

function toProperties(folder: string, [plain, controller, sasl, tls]: readonly string[]): string {
  const listeners = `PLAINTEXT://${plain},SASL_PLAINTEXT://${sasl},SSL://${tls}`;
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@${controller}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SSL:SSL',
    listeners: `${listeners},CONTROLLER://${controller}`,
    'advertised.listeners': listeners,
    'log.dirs': join(folder, 'data'),
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512',
    'listener.name.sasl_plaintext.plain.sasl.jaas.config': `${PLAIN_LOGIN} user_${CREDENTIALS.username}="${CREDENTIALS.password}";`,
    'listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config': SCRAM_LOGIN,
    'ssl.keystore.type': 'PKCS12',
    'ssl.keystore.location': join(folder, 'keystore.p12'),
    'ssl.keystore.password': STORE_PASSWORD,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const output: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  await once(child, 'close');
  invariant(child.exitCode === 0, `${program} ended with ${child.exitCode}: ${output.join('')}`);
}

async function createCertificate(folder: string): Promise<string> {
  const caFile = join(folder, 'certificate.pem');
  const store = ['-alias', 'broker', '-keystore', join(folder, 'keystore.p12'), '-storepass', STORE_PASSWORD];
  const names = ['-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1', '-validity', '2'];
  await run('keytool', ['-genkeypair', '-keyalg', 'EC', '-storetype', 'PKCS12', ...names, ...store]);
  await run('keytool', ['-exportcert', '-rfc', '-file', caFile, ...store]);
  return caFile;
}

/** Ready is a broker whose coordinator of groups answers, which comes last. */
async function waitUntilReady(address: string): Promise<void> {
  const until = performance.now() + READY_MS_MAX;
  for (;;) {
    const admin = createClient({ brokers: [address], clientId: 'own-broker' }, silentLogger).admin();
    try {
      await admin.connect();
      await admin.describeGroups(['none']);
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(200);
    } finally {
      await admin.disconnect();
    }
  }
}

/** Starts a broker with a plain, a SASL and a TLS listener from the jars that HOLDFAST_KAFKA_HOME names. */
export async function startOwnBroker(environment: NodeJS.ProcessEnv): Promise<OwnBroker> {
  const home = environment[HOME];
  invariant(home, `${HOME} names no folder with the jars of Kafka; "npm run test:engines" fetches them and sets it.`);
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-kafka-'));
  const caFile = await createCertificate(folder);
  const port = await findPorts(4);
  const addresses = [0, 1, 2, 3].map((at) => `127.0.0.1:${port + at}`);
  const [plain = '', , sasl = '', tls = ''] = addresses;
  const properties = join(folder, 'server.properties');
  await writeFile(properties, toProperties(folder, addresses));
  const java = ['-Xmx384m', '-cp', join(home, '*')];
  const scram = `SCRAM-SHA-512=[name=${CREDENTIALS.username},password=${CREDENTIALS.password}]`;
  const format = ['format', '-t', 'MDEyMzQ1Njc4OTAxMjM0NQ', '-c', properties, '--add-scram', scram];
  await run('java', [...java, 'kafka.tools.StorageTool', ...format]);
  const log = await open(join(folder, 'log'), 'a');
  const child = spawn('java', [...java, 'kafka.Kafka', properties], { stdio: ['ignore', log.fd, log.fd] });
  const ended = once(child, 'exit');
  await waitUntilReady(plain);
  return {
    plain,
    sasl,
    tls,
    caFile,
    remove: async () => {
      child.kill('SIGKILL');
      await ended;
      await log.close();
      await rm(folder, { recursive: true });
    },
  };
}
