import { z } from 'zod';
import { purposes, viewerRoles, type RoleGrant, type Viewer } from './viewer.js';

const SUBJECT_LENGTH_MAX = 200;
const GRANTS_MAX = 50;
const EXTERNAL_ID_LENGTH_MAX = 64;
/** A unit is named by its key or its path. */
const ORG_UNIT_LENGTH_MAX = 200;

/** A viewer as a token of ours carries it; tokens of others name their claims as the settings say. */
const form = z.object({
  sub: z.string().min(1).max(SUBJECT_LENGTH_MAX),
  roles: z.array(z.unknown()).default([]),
  person: z.string().min(1).max(EXTERNAL_ID_LENGTH_MAX).optional(),
  purpose: z.enum(purposes).optional(),
});

export type ViewerClaims = z.input<typeof form>;

/** Of what a provider lists, only what is a role here counts; it may list far more. */
const toGrants = (roles: readonly unknown[]): readonly RoleGrant[] =>
  roles
    .map((role) => (typeof role === 'string' ? parseGrant(role) : undefined))
    .filter((grant) => grant !== undefined)
    .slice(0, GRANTS_MAX);

const isRole = (text: string): text is RoleGrant['role'] => viewerRoles.some((role) => role === text);

/** `MANAGER`, or `HRBP:north` for the unit of this key or path and all below it; undefined for a role that nobody knows here. */
export function parseGrant(text: string): RoleGrant | undefined {
  const end = text.indexOf(':');
  const role = end < 0 ? text : text.slice(0, end);
  if (!isRole(role)) return undefined;
  if (end < 0) return { role };
  const orgUnit = text.slice(end + 1);
  // A scope that names no unit must not become one without limits.
  return orgUnit === '' || orgUnit.length > ORG_UNIT_LENGTH_MAX ? undefined : { role, orgUnit };
}

const toGrantText = ({ role, orgUnit }: RoleGrant): string => (orgUnit === undefined ? role : `${role}:${orgUnit}`);

/** The claims by which a token of ours names a viewer. */
export const toViewerClaims = ({ subject, grants, person, purpose }: Viewer): ViewerClaims => ({
  sub: subject,
  roles: grants.map(toGrantText),
  ...(person === undefined ? {} : { person }),
  ...(purpose === undefined ? {} : { purpose }),
});

/**
 * The viewer whom claims name, or undefined when they name none. A provider may know more roles than we do: those give
 * nothing.
 */
export function parseViewerClaims(claims: unknown): Viewer | undefined {
  const read = form.safeParse(claims);
  if (!read.success) return undefined;
  const { sub, roles, person, purpose } = read.data;
  return {
    subject: sub,
    grants: toGrants(roles),
    ...(person === undefined ? {} : { person }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}
