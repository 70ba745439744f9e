import { setFlagsFromString } from 'node:v8';

/** V8's own choice: each time much survives, the space in which objects are made doubles, up to 32 MB. */
const GROWTH = 2;
const NO_GROWTH = 1;

/**
 * Keeps the space in which objects are made as small as it is at the start of a process, so it is called before anything
 * is loaded. Measured in a service that imports: 124 instead of 159 MB resident, for a seventh more CPU time.
 */
export const keepYoungHeapSmall = (): void => setFlagsFromString(`--semi-space-growth-factor=${NO_GROWTH}`);

/** Lets that space grow from here on, for a process whose speed matters more than its size. */
export const letYoungHeapGrow = (): void => setFlagsFromString(`--semi-space-growth-factor=${GROWTH}`);
