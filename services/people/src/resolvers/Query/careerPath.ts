import { normalizeText } from '@holdfast/kernel';
import type { QueryResolvers } from '../types.generated.js';

export const careerPath: QueryResolvers['careerPath'] = (_, { key }, { identity, careerPaths }) =>
  careerPaths.load(identity.careerPath(normalizeText(key)));
