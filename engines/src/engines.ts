import type { Engine } from './engine.js';
import { kafka } from './kafka/kafka.js';
import { mongo } from './mongo/mongo.js';

/** All engines, in the order in which they are spoken of. */
export const engines: readonly Engine[] = [kafka, mongo];
