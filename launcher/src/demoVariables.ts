/** Variables with which the loop's queries show something of the demo company as soon as they are opened. */
export const demoVariables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  WholeLife: { externalId: 'D-00001', metricKey: 'demo-sales' },
  StudyResult: { key: 'demo-lot' },
  Roi: { key: 'demo-lot' },
  Cohort: { key: 'demo-lot' },
  PolicyEntries: { key: 'demo-award', first: 5 },
};
