import { texts } from '../texts.js';
import { runToEnd } from './runToEnd.js';

/** Says when there is no Maven; any version copies files. */
export async function findMavenFault(): Promise<string | undefined> {
  const { code } = await runToEnd({ program: 'mvn', args: ['--version'] });
  return code === 0 ? undefined : texts.mavenMissing;
}
