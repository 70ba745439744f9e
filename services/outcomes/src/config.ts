import { processSettings } from '@holdfast/chassis';

/** Settings of the outcomes service as a process of its own; nothing else reads the environment. */
export const settings = processSettings(4004);
