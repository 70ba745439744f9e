import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectGraph } from '../worlds/graph.js';
import { openIdentityProvider, type IdentityProvider } from '../worlds/identityProvider.js';
import { roomyLimits } from '../worlds/singleProcess.js';
import { foundCompany } from '../access/company.js';
import type { GuardedProduct, OpenGuarded } from '../access/guardedProduct.js';
import { changes, listReadable, walk } from '../access/operations.js';
import { addSeenFields, listHindrances } from '../access/seenFields.js';
import {
  everybody,
  hrNumbers,
  inOrder,
  listShown,
  people,
  pay,
  personalFigures,
  personalTexts,
} from '../access/marks.js';
import { DENIAL_MARK, FIGURES_MARK, PAY_MARK, STATUS_MARK, STUDY_MARKS } from '../access/things.js';
import { unmarked } from '../access/unmarked.js';
import { expectedChanges, expectedViewers, type ExpectedViewer } from '../access/viewers.js';

const AUDIENCE = 'holdfast';
const OPENING_MS = 300_000;
/** The one person alone, and not also those who lead the person. */
const riskQuery =
  'query ($person: String!) { personByExternalId(externalId: $person) { flightRiskWindow { opensOn } } }';

const personQuery = walk.find(({ field }) => field === 'personByExternalId')?.query ?? '';

/** Who sees what of whom, in any world: the bytes of every answer are searched for what nobody else has. */
export function describeAccess(world: string, open: OpenGuarded): void {
  let provider: IdentityProvider;
  let product: GuardedProduct;
  const seenFields = new Set<string>();

  const signFor = ({ roles, person, purpose }: Pick<ExpectedViewer, 'roles' | 'person' | 'purpose'>): Promise<string> =>
    provider.sign({
      // Each viewer is somebody else, to whatever is remembered of viewers.
      sub: [person, ...roles, purpose].join(' '),
      holdfast_roles: roles,
      ...(person === undefined ? {} : { holdfast_person: people[person]?.externalId ?? person }),
      ...(purpose === undefined ? {} : { holdfast_purpose: purpose }),
    });

  /** The answer as the bytes that came, so that nothing in it is overlooked. */
  async function ask(token: string, query: string, person = ''): Promise<string> {
    const response = await fetch(product.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: query.includes('$person') ? { person } : {} }),
    });
    return response.text();
  }

  beforeAll(async () => {
    provider = await openIdentityProvider(AUDIENCE);
    product = await open({
      ...{ HOLDFAST_OIDC_ISSUER: provider.issuer, HOLDFAST_OIDC_AUDIENCE: AUDIENCE },
      // The walk asks for more at once than anybody may by default.
      ...roomyLimits,
    });
    await foundCompany(connectGraph(product.url, await signFor({ roles: ['ADMIN'] })), Object.values(people));
    // Whoever may read how likely somebody is to leave is remembered by name: a reader for each person.
    for (const [, { externalId, marks }] of everybody) {
      const reader = { sub: marks.readings[0], holdfast_roles: ['ADMIN'], holdfast_purpose: 'AUDIT' };
      await ask(await provider.sign(reader), riskQuery, externalId);
    }
  }, OPENING_MS);
  afterAll(async () => {
    await product.close();
    await provider.close();
  });

  describe(`access to ${world}`, () => {
    describe('the walk through the graph', () => {
      it('comes by every field that can be read', () => {
        const walked = new Set(walk.flatMap(({ coordinates }) => [...coordinates]));
        expect(listReadable().filter((coordinate) => !walked.has(coordinate))).toEqual([]);
        expect(walked.size).toBeGreaterThan(200);
      });
    });

    describe.each(expectedViewers.map((viewer) => [viewer.name, viewer] as const))('%s', (_, viewer) => {
      it('sees of everybody what the rules say, and of nobody more, wherever it is asked', async () => {
        const token = await signFor(viewer);
        const answers = await Promise.all(everybody.map(([, { externalId }]) => ask(token, personQuery, externalId)));
        const own = people[viewer.person ?? '']?.externalId ?? 'nobody';
        const others = await Promise.all(walk.map(({ query }) => ask(token, query, own)));
        for (const answer of [...answers, ...others]) {
          expect(listHindrances(answer)).toEqual([]);
          addSeenFields(answer, seenFields);
        }
        const bytes = [...answers, ...others].join('\n');
        expect(listShown(bytes)).toEqual(inOrder(viewer.sees));
        for (const mark of Object.values(STUDY_MARKS)) expect(bytes.includes(mark)).toBe(viewer.seesStudy);
        expect(bytes.includes(DENIAL_MARK)).toBe(viewer.seesDenials);
        expect(bytes.includes(FIGURES_MARK)).toBe(viewer.seesFigures);
        expect(bytes.includes(STATUS_MARK)).toBe(viewer.seesStatus);
      });

      it('cannot tell whom it may not see from who is not there', async () => {
        const token = await signFor(viewer);
        const missing = await ask(token, personQuery, 'nobody-has-this-number');
        const hidden = everybody.filter(([name]) => !viewer.sees[name]);
        const answers = await Promise.all(hidden.map(([, { externalId }]) => ask(token, personQuery, externalId)));
        expect(answers.filter((answer) => answer !== missing)).toEqual([]);
      });
    });

    describe('the marks', () => {
      it('stand in every field that can be read, but for those that are known to be empty here', () => {
        const empty = listReadable().filter((coordinate) => !seenFields.has(coordinate));
        expect(empty).toEqual(Object.keys(unmarked).sort());
      });
    });

    describe('a change', () => {
      const roles = [
        'EMPLOYEE',
        'CANDIDATE',
        'MANAGER',
        'HRBP',
        'LEARNING',
        'FINANCE',
        'EXECUTIVE',
        'BI',
        'BUSINESS_UNIT',
      ];

      it.each(changes.map(({ field, query }) => [field, query] as const))(
        '%s is open to whom it should be',
        async (field, query) => {
          const scopes = [...roles, 'SERVICE', 'ADMIN'].flatMap((role) => [role, `${role}:company/north`]);
          const allowed: string[] = [];
          // One after the other: of many imports at once the gateway sends some away.
          for (const role of scopes) {
            const answer = await ask(await signFor({ roles: [role], person: 'mia' }), query);
            if (!answer.includes('FORBIDDEN')) allowed.push(role);
          }
          expect(allowed).toEqual(expectedChanges[field.replace(/^(?:replay|skip|republish).*/, 'operate')]);
        },
      );

      it('about pay is open for whom one of the viewer’s roles is there to decide, and never for the own', async () => {
        const decide = async (mutation: string, roles: readonly string[], person: string): Promise<string> => {
          const token = await signFor({ roles, person: 'mia' });
          const input = `{ requestId: "${mutation}", incentive: "${people[person]?.marks.pay[0] ?? ''}" }`;
          return ask(token, `mutation { ${mutation}(input: ${input}) { __typename } }`);
        };
        const split = ['HRBP:company/north', 'FINANCE:company/south'];
        expect(await decide('payIncentive', split, 'anna')).toContain('FORBIDDEN');
        for (const roles of [['FINANCE:company/south'], ['FINANCE'], ['ADMIN']])
          expect(await decide('approveIncentive', roles, 'mia')).toContain('FORBIDDEN');
        expect(await decide('approveIncentive', ['FINANCE:company/north'], 'anna')).toContain(
          'ApproveIncentiveSuccess',
        );
      });

      it('of what the viewer may not see is answered as one of what is not there', async () => {
        const token = await signFor({ roles: ['FINANCE:company/south'] });
        const answerOf = async (id: string): Promise<string> => {
          const input = `{ requestId: "approve", incentive: "${id}" }`;
          const query = `mutation { approveIncentive(input: ${input}) { __typename ... on Problem { message path } } }`;
          return (await ask(token, query)).replaceAll(id, 'ID');
        };
        const missing = await answerOf('0d8a3c52-8f1e-5b0c-8d3a-5f6d2c1e4b02');
        expect(missing).toContain('IncentiveNotFound');
        expect(await answerOf(people['anna']?.marks.pay[0] ?? '')).toBe(missing);
        expect(await answerOf(people['omar']?.marks.pay[0] ?? '')).toContain('ApproveIncentiveSuccess');
      });
    });

    describe('what is said to nobody in particular', () => {
      it('is nothing about a person: the log', () => {
        // It says little where nothing fails, and that it runs in any case.
        expect(product.log()).not.toBe('');
        const personal = [...personalTexts, ...hrNumbers, ...personalFigures, ...pay];
        expect(personal.filter((text) => product.log().includes(text))).toEqual([]);
      });

      it('is nothing about a person by name: the journal', async () => {
        const journal = await product.readJournal();
        // Ids may be told, and the figures that services tell each other, so the right place is read.
        expect(journal).toContain(people['anna']?.marks.career[0]);
        expect(journal).toContain(String(PAY_MARK));
        const named = [...personalTexts, ...hrNumbers];
        expect(named.filter((text) => journal.includes(text))).toEqual([]);
      });
    });
  });
}
