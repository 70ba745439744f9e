import type { AggregateDocument, ParkedSource, RoleGrant, ServiceStatus, Viewer } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { CareerCommitmentState } from '../domain/careerCommitment/careerCommitment.js';
import type { CareerPathState, CareerStep } from '../domain/careerPath/careerPath.js';
import type { OrgUnitMembership } from '../domain/person/orgUnits.js';
import type { PersonState } from '../domain/person/state.js';
import type { OrgUnitDocument } from '../store/collections.js';

/** A person whose document is loaded when a field asks for it; other services know people that were never imported. */
export interface PersonParent {
  readonly id: Id;
}

export type PersonDocument = AggregateDocument<PersonState>;

export type OrgUnitParent = OrgUnitDocument;

export type OrgUnitMembershipParent = OrgUnitMembership;

export type CareerPathParent = AggregateDocument<CareerPathState>;

export type CareerStepParent = CareerStep;

export type CareerCommitmentParent = {
  readonly id: Id;
  readonly state: Exclude<CareerCommitmentState, { readonly status: 'NONE' }>;
};

/** Whoever asks, as the gateway says. */
export type ViewerParent = Viewer;

export type ViewerGrantParent = RoleGrant;

/** What could not be handled; counted when somebody asks. */
export type ParkedSourceParent = ParkedSource;

/** The figures of this service; its parked sources are read when somebody asks. */
export type ServiceStatusParent = ServiceStatus;
