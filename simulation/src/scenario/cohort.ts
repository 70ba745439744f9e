/** A cohort of the course, as it is scheduled. */
export const toCohort = (key: string, startsOn: string, endsOn: string) => ({
  requestId: key,
  key,
  course: 'selling',
  startsOn,
  endsOn,
});
