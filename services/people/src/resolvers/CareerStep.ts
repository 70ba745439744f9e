import type { CareerStepResolvers } from './types.generated.js';

export const CareerStep: CareerStepResolvers = {
  requires: ({ requires }) => requires && { course: { id: requires.courseId }, minimumScore: requires.minimumScore },
};
