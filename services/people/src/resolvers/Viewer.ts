import { parseExternalId } from '@holdfast/kernel';
import type { ViewerResolvers } from './types.generated.js';

export const Viewer: ViewerResolvers = {
  roles: ({ grants }) => [...new Set(grants.map(({ role }) => role))],
  person: (viewer, _, { identity }) => {
    const externalId = viewer.person === undefined ? undefined : parseExternalId(viewer.person);
    return externalId?.ok ? { id: identity.person(externalId.value) } : null;
  },
  purpose: ({ purpose }) => purpose ?? null,
};
