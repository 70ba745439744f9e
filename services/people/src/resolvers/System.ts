import { tellStorageFault } from '@holdfast/chassis';
import type { SystemResolvers } from './types.generated.js';

export const System: SystemResolvers = { people: (_, __, { status }) => tellStorageFault(status) };
