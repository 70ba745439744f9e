import { open } from 'node:fs/promises';
import type { Logger } from '@holdfast/chassis';
import { UnusableSupergraph } from '../supergraph.js';

/** Many times as much as ours has; what is larger is no supergraph. */
const SUPERGRAPH_BYTES_MAX = 10_000_000;

/** Throws what the operating system says, or UnusableSupergraph. */
export async function readSupergraph(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > SUPERGRAPH_BYTES_MAX)
      throw new UnusableSupergraph(new Error(`${path} has more than ${SUPERGRAPH_BYTES_MAX} bytes.`));
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

export interface SupergraphFile {
  readonly path: string;
  readonly change: (sdl: string) => Promise<void>;
  readonly logger: Logger;
}

/** Reads the file again; a gateway that cannot answer by what stands there now goes on as before, and says so. */
export async function rereadSupergraph({ path, change, logger }: SupergraphFile): Promise<void> {
  try {
    await change(await readSupergraph(path));
    logger.info({ path }, 'the gateway answers by the supergraph that it has read now');
  } catch (fault) {
    logger.error({ err: fault, path }, 'the supergraph cannot be read or used; the gateway answers by the one before');
  }
}
