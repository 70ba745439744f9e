import { texts } from '../texts.js';
import { runToEnd } from './runToEnd.js';

const NAMES = ['python3', 'python'];
const IS_NEW_ENOUGH = 'import sys; sys.exit(sys.version_info < (3, 10))';

/** The name of a Python that is new enough. */
export async function findPython(): Promise<string | undefined> {
  for (const program of NAMES) {
    const { code } = await runToEnd({ program, args: ['-c', IS_NEW_ENOUGH] });
    if (code === 0) return program;
  }
  return undefined;
}

/** What is wrong with this machine's Python. Some systems deliver it without the part that makes environments. */
export async function findPythonFault(): Promise<string | undefined> {
  const python = await findPython();
  if (python === undefined) return texts.pythonMissing;
  const { code } = await runToEnd({ program: python, args: ['-c', 'import venv, ensurepip'] });
  return code === 0 ? undefined : texts.venvMissing(python);
}
