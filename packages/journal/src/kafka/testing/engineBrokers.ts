import { invariant } from '@holdfast/kernel';

const SETTING = 'HOLDFAST_KAFKA_BROKERS';

/** The brokers that the engine specs use. Without them a spec has nothing to say, and fails. */
export function requireEngineBrokers(environment: NodeJS.ProcessEnv): readonly string[] {
  const brokers = environment[SETTING];
  invariant(brokers, `${SETTING} names no broker; "npm run engines" starts one and prints it.`);
  return brokers.split(',');
}
