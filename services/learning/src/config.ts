import { processSettings } from '@holdfast/chassis';

/** Settings of the learning service as a process of its own; nothing else reads the environment. */
export const settings = processSettings(4002);
