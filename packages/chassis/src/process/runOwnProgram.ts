import { runMain } from './runMain.js';

const REFUSED = 2;

/**
 * The outermost call of a target's own program, as `runMain`. Its settings are in the environment, so it takes no
 * arguments: whoever gives some reads where the settings are told of, and nothing is started.
 */
export async function runOwnProgram(target: string, main: () => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length === 0) return runMain(main);
  const isHelp = args.includes('--help') || args.includes('-h');
  const sentence = `This program of ${target} takes no arguments, since its settings are variables of the environment; see "holdfast start --target ${target} --help", and --list-settings in the place of --help for all of them.`;
  (isHelp ? process.stdout : process.stderr).write(`${sentence}\n`);
  if (!isHelp) process.exitCode = REFUSED;
}
