import { describeFault } from './describeFault.js';

/** The outermost call of a process: what a person can mend is said in a sentence and ends with exit code 2. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (fault) {
    process.stderr.write(`${describeFault(fault)}\n`);
    // What was opened before the fault, such as a connection, must not keep a process alive that does not work.
    process.exit(2);
  }
}
