import type { Subject } from '@holdfast/chassis';
import type { StudyDefinition } from '../domain/study/definition.js';
import type { Context } from './context.js';
import type { CostLineParent, ObservationParent, PersonParent, StudyParent } from './parents.js';

const toOwner = ({ ownerOrgUnitId }: Pick<StudyDefinition, 'ownerOrgUnitId'>): Subject =>
  ownerOrgUnitId === null ? {} : { orgUnitId: ownerOrgUnitId };

/** Whom or what the things of this service are about, for the rules of access. */
export const subjects = {
  Person: ({ id }: PersonParent): Subject => ({ personId: id }),
  Observation: ({ state }: ObservationParent): Subject => ({ personId: state.personId }),
  Study: ({ definition }: StudyParent): Subject => toOwner(definition),
  CostLine: async ({ studyId }: CostLineParent, { studies }: Context): Promise<Subject> => {
    const study = await studies.load(studyId);
    return study && study.state.status !== 'NONE' ? toOwner(study.state) : {};
  },
};
