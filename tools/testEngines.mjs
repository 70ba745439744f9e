// `npm run test:engines`: installs and builds what is missing, then runs every test that needs a real Kafka and a server
// that speaks MongoDB's protocol. They are started for the run, or named by HOLDFAST_KAFKA_BROKERS and HOLDFAST_MONGO_URL.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runSuites } from './runSuites.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();
await runSuites(['jest.engines.config.js']);
