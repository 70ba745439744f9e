import type { Engine } from './engine.js';
import { engineSettings } from './settings.js';

/** What `npm run engines` says, in full sentences that name the thing and what to do about it. */
export const texts = {
  javaMissing: `${engineSettings.kafka.title} needs Java 17 or newer, and no \`java\` runs here. Install one (Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk), or set JAVA_HOME.`,
  javaTooOld: (version: string) =>
    `${engineSettings.kafka.title} needs Java 17 or newer; \`java\` is ${version}. Install a newer one, or set JAVA_HOME to it.`,
  mavenMissing: `Fetching ${engineSettings.kafka.title} needs Maven, and no \`mvn\` runs here. Install it (Debian: apt install maven; macOS: brew install maven).`,
  pythonMissing:
    'SecantusDB needs Python 3.10 or newer, and neither `python3` nor `python` is one. Install it (Debian: apt install python3 python3-venv; macOS: brew install python).',
  venvMissing: (python: string) =>
    `SecantusDB needs Python's venv, which \`${python}\` lacks. Install it (Debian: apt install python3-venv).`,
  notHere: 'The engines run on Linux and macOS; on Windows use WSL, or the containers of docker-compose.yml.',
  fetching: (engine: string) => `Fetching ${engine}: less than a minute, by the speed of the network ...`,
  fetched: (engine: string, seconds: number) => `Fetched ${engine} (${seconds} s).`,
  fetchFailed: (engine: string, command: string, output: string) =>
    `${engine} could not be fetched. \`${command}\` said:\n${indent(output)}\nIt uses this machine's own settings for the registry; see whether they name one that is reached, and run this again.`,
  portTaken: (engine: Engine, port: number) =>
    `Port ${port}, which ${engine.title} would listen on, is taken by another program. Choose another one: npm run engines -- ${engine.flag} ${port + 100}`,
  starting: (engine: string, port: number) => `Starting ${engine} on port ${port} ...`,
  ready: (engine: string, seconds: number) => `${engine} is ready (${seconds} s).`,
  ended: (engine: string, log: string, tail: string) =>
    `${engine} ended before it was ready. The end of ${log}:\n${indent(tail)}`,
  notReady: (engine: string, seconds: number, log: string) =>
    `${engine} is not ready after ${seconds} s; its log is ${log}.`,
  runs: (engine: string, port: number, pid: number) => `${engine} runs on port ${port} (process ${pid}).`,
  runsAlready: (engine: string, port: number, pid: number) =>
    `${engine} runs already on port ${port} (process ${pid}).`,
  runsElsewhere: (engine: string, port: number) =>
    `${engine} runs already, on port ${port}. To move it: npm run engines -- down, then start it again.`,
  runsNot: (engine: string) => `${engine} does not run.`,
  stopped: (engine: string) => `${engine} is stopped.`,
  killed: (engine: string) => `${engine} did not stop by itself and was killed.`,
  cleaned: (folder: string) => `The data in ${folder} are removed.`,
  busy: (pid: number, lock: string) =>
    `Another \`npm run engines\` is under way (process ${pid}). Wait for it; if there is none, remove ${lock}.`,
  exports: (engines: readonly { readonly variable: string; readonly address: string }[]) =>
    engines.map(({ variable, address }) => `export ${variable}=${address}`).join('\n'),
  usage: `npm run engines [-- COMMAND] starts real engines for development and tests.

  (none)    starts what does not run yet, waits until it is ready, and says which settings to export
  status    says what runs; exit code 1 unless everything does
  down      stops what was started here
            --clean  removes its data as well

  --kafka-port N   port of Kafka, by default ${engineSettings.kafka.port}; it also takes the next one
  --mongo-port N   port of the server that speaks MongoDB's protocol, by default ${engineSettings.mongo.port}

Binaries, data and logs are in ~/.cache/holdfast/engines, or in the folder that HOLDFAST_ENGINES_DIR names.`,
};

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
