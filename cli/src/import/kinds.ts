/** What can be imported. */
export const importKinds = ['people', 'enrollments', 'activity', 'observations'] as const;

export type ImportKind = (typeof importKinds)[number];

/** What the command line knows of a kind of row; the meaning of its cells is the server's alone. */
export interface KindDefinition {
  /** The mutation's operation. */
  readonly operation: 'ImportPeople' | 'ImportEnrollments' | 'ImportActivity' | 'ImportObservations';
  /** The mutation's root field. */
  readonly mutation: string;
  /** Every field of a row but its number. */
  readonly fields: readonly string[];
  /** Fields in which a whole number becomes a day under `--day-zero`. */
  readonly dayFields: readonly string[];
  /** A file can be imported when it has one field of every group. */
  readonly requiredFields: readonly (readonly string[])[];
  /** Whether a batch names where its rows come from. */
  readonly hasSource: boolean;
  /**
   * How many batches are under way at a time. Of two rows about the same thing that do not say when they were known
   * the one that is accepted later wins, so only what has an identity of its own may overtake.
   */
  readonly batchesInFlight: 1 | 4;
}

/** The four kinds. */
export const kinds: Readonly<Record<ImportKind, KindDefinition>> = {
  people: {
    operation: 'ImportPeople',
    mutation: 'importPeople',
    fields: [
      'externalId',
      'displayName',
      'orgUnit',
      'orgUnitFrom',
      'manager',
      'startedOn',
      'endedOn',
      'endReason',
      'recordedAt',
    ],
    dayFields: ['orgUnitFrom', 'startedOn', 'endedOn'],
    requiredFields: [['externalId']],
    hasSource: false,
    batchesInFlight: 1,
  },
  enrollments: {
    operation: 'ImportEnrollments',
    mutation: 'importEnrollments',
    fields: ['person', 'cohort', 'enrolledOn', 'completedOn', 'withdrawnOn', 'score', 'recordedAt'],
    dayFields: ['enrolledOn', 'completedOn', 'withdrawnOn'],
    requiredFields: [['person'], ['cohort']],
    hasSource: false,
    batchesInFlight: 1,
  },
  activity: {
    operation: 'ImportActivity',
    mutation: 'importActivity',
    fields: ['eventId', 'person', 'cohort', 'at', 'day', 'verb', 'object', 'count', 'seconds'],
    dayFields: [],
    requiredFields: [['person'], ['cohort'], ['at', 'day']],
    hasSource: true,
    batchesInFlight: 4,
  },
  observations: {
    operation: 'ImportObservations',
    mutation: 'importObservations',
    fields: ['person', 'metric', 'from', 'to', 'value', 'recordedAt'],
    dayFields: ['from', 'to'],
    requiredFields: [['person'], ['metric'], ['from'], ['to'], ['value']],
    hasSource: false,
    batchesInFlight: 1,
  },
};
