import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { enrollment, identity, person } from '../events/examples.js';
import { RunningOutcomes } from './runningOutcomes.js';

let outcomes: RunningOutcomes;
beforeEach(() => {
  outcomes = new RunningOutcomes();
  return outcomes.start();
});
afterEach(() => outcomes.stop());

describe('the risk window of a person', () => {
  const readWindow = async (): Promise<unknown> =>
    outcomes.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { flightRiskWindow { opensOn closesOn status } } } }',
      {
        of: [{ __typename: 'Person', id: identity.person('t1') }],
      },
    );
  const window = (status: string) => ({
    _entities: [{ flightRiskWindow: { opensOn: '2027-07-30', closesOn: '2027-10-28', status } }],
  });

  it("opens and closes on its days, by the installation's zone", async () => {
    await outcomes.arrive(enrollment('t1', { completedOn: '2027-05-01' }));
    expect(await readWindow()).toEqual(window('UPCOMING'));
    await outcomes.passTo('2027-07-29T15:59:59.000Z');
    expect(await readWindow()).toEqual(window('UPCOMING'));
    await outcomes.passTo('2027-07-29T16:00:01.000Z');
    expect(await readWindow()).toEqual(window('OPEN'));
    await outcomes.passTo('2027-10-28T16:00:01.000Z');
    expect(await readWindow()).toEqual(window('CLOSED'));
    expect(await outcomes.listTold()).toEqual(['flight-risk-window-opened', 'flight-risk-window-closed']);
  });

  it('closes when the person leaves', async () => {
    await outcomes.arrive(enrollment('t1', { completedOn: '2027-05-01' }));
    await outcomes.passTo('2027-08-10T00:00:00.000Z');
    await outcomes.arrive(person('t1', { endedOn: '2027-08-09' }));
    expect(await readWindow()).toEqual(window('CLOSED'));
    expect(await outcomes.listTold()).toEqual(['flight-risk-window-opened', 'flight-risk-window-closed']);
  });

  it('is none without a completion', async () => {
    await outcomes.arrive(enrollment('t1'));
    expect(await readWindow()).toEqual({ _entities: [{ flightRiskWindow: null }] });
  });
});
