const PARKED = 'nobody can send an event that a service cannot read; the status around it has a mark';

/**
 * Fields without a value in the company, for nobody at all, and why: whatever else has none is a field that the matrix
 * does not look at.
 */
export const unmarked: Readonly<Record<string, string>> = {
  'Incentive.reversalProposedAt': 'set while a paid incentive has lost its evidence; its neighbors have the same rule',
  ...Object.fromEntries(
    [
      ...['ParkedSource.eventId', 'ParkedSource.events', 'ParkedSource.isReplaying', 'ParkedSource.parkedAt'],
      ...['ParkedSource.reason', 'ParkedSource.source', 'ParkedSource.type', 'ParkedSourceEdge.cursor'],
      ...['ParkedSourceConnection.edges', 'ParkedSourceConnection.nodes', 'ParkedSourceEdge.node'],
    ].map((coordinate) => [coordinate, PARKED]),
  ),
  'ServiceStatus.stoppedBecause': 'null while a service reads events; the status around it has a mark',
  'ServiceStatus.sweptAt': 'null before the first daily sweep; the status around it has a mark',
};
