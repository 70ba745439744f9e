import { fileURLToPath } from 'node:url';

/** The project's folder. These tools run from `schema/dist/tools`, wherever they are called from. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** The contract's folder: what people write stands here beside what is made from it. */
export const schemaFolder = fileURLToPath(new URL('../..', import.meta.url));
