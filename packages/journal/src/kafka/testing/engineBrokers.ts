import { invariant } from '@holdfast/kernel';
import { kafkaSettingNames } from '../settingNames.js';

/** The brokers that the engine specs use. Without them a spec has nothing to say, and fails. */
export function requireEngineBrokers(environment: NodeJS.ProcessEnv): readonly string[] {
  const brokers = environment[kafkaSettingNames.brokers];
  invariant(brokers, `${kafkaSettingNames.brokers} names no broker; "npm run engines" starts one and prints it.`);
  return brokers.split(',');
}
