import type { exampleNames } from './exampleGateway.js';

type Path = readonly (string | number)[];
type Name = (typeof exampleNames)[number];

/** Something of every service, at the root and within what another service has begun. */
export const EVERYTHING = `{
  personByExternalId(externalId: "7") {
    displayName enrollments { nodes { status } } incentives { nodes { status } } flightRiskWindow { status }
  }
  course(key: "lead") { title }
  incentivePolicy(key: "growth") { title }
  study(key: "a") { question metric { name } }
  system { people { lagEvents } learning { lagEvents } recognition { lagEvents } outcomes { lagEvents } }
}`;

/** What is missing without a service, and nothing else: people begins what all others add to. */
const missingWithout: Readonly<Record<Name, readonly Path[]>> = {
  people: [['personByExternalId'], ['system', 'people']],
  learning: [['personByExternalId', 'enrollments'], ['course'], ['system', 'learning']],
  recognition: [['personByExternalId', 'incentives'], ['incentivePolicy'], ['system', 'recognition']],
  outcomes: [['personByExternalId', 'flightRiskWindow'], ['study'], ['system', 'outcomes']],
};

/** The same with null at a place; a place whose surroundings are null already is null too. */
function withNullAt(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [name]: withNullAt(value[name as keyof typeof value], rest) };
}

/** The whole answer as it is when one service adds nothing to it. */
export const answerWithout = (name: Name, whole: unknown): unknown => missingWithout[name].reduce(withNullAt, whole);
