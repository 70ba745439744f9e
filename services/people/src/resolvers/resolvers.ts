import { scalars } from '@holdfast/chassis';
import { CareerCommitment } from './CareerCommitment.js';
import { CareerPath } from './CareerPath.js';
import { CareerStep } from './CareerStep.js';
import { importPeople } from './Mutation/importPeople.js';
import { makeCareerCommitment } from './Mutation/makeCareerCommitment.js';
import { publishCareerPath } from './Mutation/publishCareerPath.js';
import { replayPeopleEvents } from './Mutation/replayPeopleEvents.js';
import { republishPeopleEvents } from './Mutation/republishPeopleEvents.js';
import { skipPeopleEvent } from './Mutation/skipPeopleEvent.js';
import { OrgUnit } from './OrgUnit.js';
import { OrgUnitMembership } from './OrgUnitMembership.js';
import { Person } from './Person.js';
import { careerPath } from './Query/careerPath.js';
import { careerPaths } from './Query/careerPaths.js';
import { orgUnit } from './Query/orgUnit.js';
import { orgUnits } from './Query/orgUnits.js';
import { people } from './Query/people.js';
import { personByExternalId } from './Query/personByExternalId.js';
import { system } from './Query/system.js';
import { ServiceStatus } from './ServiceStatus.js';
import { viewer } from './Query/viewer.js';
import { System } from './System.js';
import { Viewer } from './Viewer.js';
import { ViewerGrant } from './ViewerGrant.js';
import type { Resolvers } from './types.generated.js';

/** The whole graph of this service: one file per type or root field. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { careerPath, careerPaths, orgUnit, orgUnits, people, personByExternalId, system, viewer },
  Mutation: {
    importPeople,
    makeCareerCommitment,
    publishCareerPath,
    replayPeopleEvents,
    republishPeopleEvents,
    skipPeopleEvent,
  },
  Viewer,
  ViewerGrant,
  System,
  ServiceStatus,
  Person,
  OrgUnit,
  OrgUnitMembership,
  CareerPath,
  CareerStep,
  CareerCommitment,
};
