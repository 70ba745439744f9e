import { keepYoungHeapSmall } from '@holdfast/chassis/heap';

/**
 * Runs the launcher in this process, as `runLauncher` does, which is loaded only here: before that nothing has made the
 * heap grow. Whoever starts a process for a target calls this first.
 */
export async function start(argv: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  keepYoungHeapSmall();
  const { runLauncher } = await import('./runLauncher.js');
  await runLauncher(argv, environment);
}
