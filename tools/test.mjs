// `npm test`: installs and builds what is missing, then runs every test that needs no engine.
// Arguments are passed on to jest: npm test -- services/people
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runSuites } from './runSuites.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();
// Specs beside the code run side by side; scenarios start a product each, one after the other.
await runSuites(['jest.config.js', 'jest.acceptance.config.js']);
