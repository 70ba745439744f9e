import { mayUse } from '@holdfast/chassis';
import { parseExternalId } from '@holdfast/kernel';
import type { ViewerResolvers } from './types.generated.js';

export const Viewer: ViewerResolvers = {
  roles: ({ grants }) => [...new Set(grants.map(({ role }) => role))],
  // Everything of a person opens with the person, so that nobody gets here whom the graph would refuse elsewhere.
  person: (viewer, _, { identity }) => {
    if (viewer.person === undefined || !mayUse(viewer, 'Viewer.person')) return null;
    const externalId = parseExternalId(viewer.person);
    return externalId.ok ? { id: identity.person(externalId.value) } : null;
  },
  purpose: ({ purpose }) => purpose ?? null,
};
