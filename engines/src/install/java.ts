import { join } from 'node:path';
import { texts } from '../texts.js';
import { runToEnd } from './runToEnd.js';

const MAJOR_MIN = 17;

export const toJava = ({ JAVA_HOME: home }: NodeJS.ProcessEnv): string => (home ? join(home, 'bin', 'java') : 'java');

/** The version that `java -version` writes: 17.0.15, or 1.8.0_402 for the old ones. */
export function parseJavaVersion(output: string): { readonly text: string; readonly major: number } | undefined {
  const text = /version "([^"]+)"/.exec(output)?.[1];
  if (text === undefined) return undefined;
  const [first = 0, second = 0] = text.split(/[._+-]/).map(Number);
  return { text, major: first === 1 ? second : first };
}

/** What is wrong with this machine's Java; undefined when it is good enough. */
export async function findJavaFault(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { code, output } = await runToEnd({ program: toJava(environment), args: ['-version'] });
  const version = parseJavaVersion(output);
  if (code !== 0 || version === undefined) return texts.javaMissing;
  return version.major < MAJOR_MIN ? texts.javaTooOld(version.text) : undefined;
}
