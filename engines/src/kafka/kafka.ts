import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineFault, type Command, type Engine, type Place } from '../engine.js';
import { installOnce } from '../install/installOnce.js';
import { findJavaFault, toJava } from '../install/java.js';
import { findMavenFault } from '../install/maven.js';
import { runToEnd } from '../install/runToEnd.js';
import { engineSettings } from '../settings.js';
import { texts } from '../texts.js';
import { BROKER_DATA, toBrokerProperties } from './brokerProperties.js';
import { createClusterId } from './clusterId.js';
import { isKafkaReady } from './isKafkaReady.js';

const { title, version, heapMegabytes } = engineSettings.kafka;
const NAME = `${title} ${version}`;
const POM = fileURLToPath(new URL('../../pom.xml', import.meta.url));

/** The folder of the broker's jars, for specs that start a broker with listeners of their own. */
export const toKafkaHome = (cacheDir: string): string => join(cacheDir, `kafka-${version}`);
const toPropertiesFile = (folder: string): string => join(folder, 'server.properties');

const toJavaCommand = (cacheDir: string, args: readonly string[]): Command => ({
  program: toJava(process.env),
  args: [
    `-Xmx${heapMegabytes}m`,
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-Dorg.slf4j.simpleLogger.showDateTime=true',
    '-cp',
    join(toKafkaHome(cacheDir), '*'),
    ...args,
  ],
});

async function fetchTo(folder: string): Promise<void> {
  const args = ['-B', '-q', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  const { code, output } = await runToEnd({ program: 'mvn', args });
  if (code !== 0) throw new EngineFault(texts.fetchFailed(NAME, `mvn ${args.join(' ')}`, output));
}

/** A folder is formatted once; formatting it again would be a new, empty cluster. */
async function prepare({ cacheDir, folder, port }: Place): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = toPropertiesFile(folder);
  await writeFile(file, toBrokerProperties(port));
  if (existsSync(join(folder, BROKER_DATA, 'meta.properties'))) return;
  const format = ['kafka.tools.StorageTool', 'format', '--cluster-id', createClusterId(), '--config', file];
  const { code, output } = await runToEnd(toJavaCommand(cacheDir, format), folder);
  if (code !== 0) throw new EngineFault(`The folder ${folder} could not be made ready for ${NAME}:\n${output}`);
}

/** A real broker, in one process that is its own controller. */
export const kafka: Engine = {
  name: 'kafka',
  title: NAME,
  ports: 2,
  flag: '--kafka-port',
  variable: 'HOLDFAST_KAFKA_BROKERS',
  async listMissing(cacheDir) {
    const faults = [await findJavaFault(process.env)];
    if (!existsSync(toKafkaHome(cacheDir))) faults.push(await findMavenFault());
    return faults.filter((fault) => fault !== undefined);
  },
  install: (cacheDir, say) => installOnce({ title: NAME, home: toKafkaHome(cacheDir), say, fetchTo }),
  prepare,
  toCommand: ({ cacheDir, folder }) => toJavaCommand(cacheDir, ['kafka.Kafka', toPropertiesFile(folder)]),
  toAddress: (port) => `127.0.0.1:${port}`,
  isReady: isKafkaReady,
};
