import type { Day, Id } from '@holdfast/kernel';
import { defineCollection, type Document } from '@holdfast/store';
import type { Mark } from '../inbox/mark.js';

/** To whom a person reports and where the person belongs, as people told of it; under the person's id. */
export interface PersonRelationDocument extends Document {
  readonly managerId: Id | null;
  /** All units so far, oldest first, each with the units above it from the root on and itself last. */
  readonly orgUnits: readonly { readonly fromOn: Day | null; readonly lineage: readonly Id[] }[];
  readonly mark: Mark;
}

export const personRelationCollection = defineCollection<PersonRelationDocument>({
  name: 'personRelations',
  version: 1,
  indexes: [],
});

/** Where a unit stands, under the unit's id: the units above it from the root on, and itself last. It never moves. */
export interface OrgUnitLineageDocument extends Document {
  readonly lineage: readonly Id[];
}

export const orgUnitLineageCollection = defineCollection<OrgUnitLineageDocument>({
  name: 'orgUnitLineages',
  version: 1,
  indexes: [],
});
