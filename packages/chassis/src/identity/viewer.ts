/** What a viewer may act as; a role says nothing by itself, rules say what each may see. */
export const viewerRoles = [
  'EMPLOYEE',
  'CANDIDATE',
  'MANAGER',
  'HRBP',
  'LEARNING',
  'FINANCE',
  'EXECUTIVE',
  'BI',
  'BUSINESS_UNIT',
  'SERVICE',
  'ADMIN',
] as const;

export type ViewerRole = (typeof viewerRoles)[number];

/** What somebody reads personal data for. Who has a reason names it; a list that is closed can be audited. */
export const purposes = ['PERSONNEL_CARE', 'CAREER_PLANNING', 'PROGRAM_EVALUATION', 'PAYOUT', 'AUDIT'] as const;

export type Purpose = (typeof purposes)[number];

/** One role, for one part of the organization or for all of it. */
export interface RoleGrant {
  readonly role: ViewerRole;
  /** Key or path of the org unit at and below which the role holds; undefined for the whole company. */
  readonly orgUnit?: string;
}

/** Whoever asks, as an identity provider or this installation vouches for it. */
export interface Viewer {
  /** Names the viewer for ever, among those who vouch for viewers. */
  readonly subject: string;
  readonly grants: readonly RoleGrant[];
  /** The HR number of the viewer as a person of the company; undefined for operators and tools. */
  readonly person?: string;
  readonly purpose?: Purpose;
}

/**
 * Who runs the installation from its own machine: everybody there, as long as nobody is asked who they are. Looking after
 * it is the purpose, so that what is read of somebody is kept there as well; a request may name another.
 */
export const localOperator: Viewer = { subject: 'local operator', grants: [{ role: 'ADMIN' }], purpose: 'AUDIT' };

/** Who a record says did something: the viewer, or whom the operator of a machine without identities has named. */
export const nameOf = ({ subject }: Viewer, named: string): string =>
  subject === localOperator.subject ? named : subject;
