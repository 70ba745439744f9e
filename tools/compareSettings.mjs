import { archiveSettings, migrationSettings, readSettings } from '../launcher/dist/index.js';
import { readTargetSettings } from '../launcher/dist/targetSettings.js';
import { gatewayProcessSettings } from '../gateway/dist/config.js';
import { generatePassKeys, processSettings } from '../packages/chassis/dist/index.js';

const { signing, verifying } = await generatePassKeys();

/** Stand for what a deployment keeps secret, or takes from the environment of whoever starts it. */
const SECRETS = {
  HOLDFAST_NAMESPACE: '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11',
  HOLDFAST_MONGO_URL: 'mongodb://user:password@mongo.example:27017',
  HOLDFAST_KAFKA_PASSWORD: 'password',
  HOLDFAST_PASS_SIGNING_KEY: JSON.stringify(signing),
  HOLDFAST_PASS_VERIFYING_KEYS: JSON.stringify(verifying),
  HOLDFAST_OIDC_ISSUER: 'https://login.example',
  HOLDFAST_OIDC_AUDIENCE: 'holdfast',
};

const known = new Set(
  [migrationSettings, gatewayProcessSettings, processSettings(0)].flatMap(({ shape }) => Object.keys(shape)),
);

function readAll(name, environment) {
  if (name === 'migrate') readSettings(migrationSettings, environment);
  else if (name === 'backup' || name === 'restore') readSettings(archiveSettings, environment);
  else readTargetSettings(name, environment);
}

/**
 * What a process would say of the environment that a deployment file gives it: settings that nothing reads, and those
 * that it refuses. `reach` is the name and port under which the gateway asks for it.
 */
export function compareSettings(name, given, reach) {
  const names = Object.keys(given).filter((variable) => variable.startsWith('HOLDFAST_'));
  const mistakes = names.filter((variable) => !known.has(variable)).map((variable) => `${variable} is read by nothing`);
  const filled = names.map((variable) => [variable, String(SECRETS[variable] ?? given[variable] ?? '')]);
  const environment = Object.fromEntries(filled);
  try {
    readAll(name, environment);
  } catch (fault) {
    mistakes.push(fault.message);
  }
  const hosts = (environment.HOLDFAST_ALLOWED_HOSTS ?? '').split(',');
  if (reach !== undefined && !hosts.includes(reach))
    mistakes.push(`HOLDFAST_ALLOWED_HOSTS lacks ${reach}, by which the gateway asks`);
  return mistakes.map((mistake) => `${name}: ${mistake}`);
}
