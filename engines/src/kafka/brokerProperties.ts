import { brokerSettings } from '../settings.js';

/** The folder of the broker's data, below the folder that it is started in. */
export const BROKER_DATA = 'data';

/** The settings file of a broker that is its own controller and listens on this machine alone. */
export function toBrokerProperties(port: number): string {
  const controller = `127.0.0.1:${port + 1}`;
  const settings = {
    ...brokerSettings,
    'controller.quorum.voters': `1@${controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'log.dirs': BROKER_DATA,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
