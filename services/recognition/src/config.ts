import { processSettings } from '@holdfast/chassis';

/** Settings of the recognition service as a process of its own; nothing else reads the environment. */
export const settings = processSettings(4003);
