import { invariant } from '@holdfast/kernel';
import type { CareerPathVersion } from '../domain/careerPath/careerPath.js';
import type { CareerPathParent } from './parents.js';
import type { CareerPathResolvers } from './types.generated.js';

function toPresentVersion({ id, state }: CareerPathParent): CareerPathVersion {
  const present = state.versions.at(-1);
  invariant(present, `career path ${id} has a version from its first publication on`);
  return present;
}

export const CareerPath: CareerPathResolvers = {
  __resolveReference: ({ id }, { careerPaths }) => careerPaths.load(id),
  key: ({ state }) => state.key,
  title: (path) => toPresentVersion(path).title,
  version: ({ state }) => state.versions.length,
  steps: (path) => toPresentVersion(path).steps,
};
