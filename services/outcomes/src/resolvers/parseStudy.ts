import { InputReader, NAME_LENGTH_MAX, SENTENCE_LENGTH_MAX } from '@holdfast/chassis';
import {
  daysBetween,
  normalizeText,
  parseKey,
  parseOrgUnit,
  reason,
  refuse,
  toDecimal,
  type Identity,
  type Period,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import { STUDY_REFERENCES_MAX } from '../domain/policy.js';
import type { StudyDefinition, StudyReference } from '../domain/study/definition.js';
import type { DefineStudyInput } from './types.generated.js';

type ReferenceParser = (text: string) => Result<StudyReference, Reason>;

const parseCohortReference =
  (identity: Identity): ReferenceParser =>
  (text) => {
    const key = parseKey(text);
    return key.ok ? { ok: true, value: { id: identity.cohort(key.value), name: key.value } } : key;
  };

const parseUnitReference =
  (identity: Identity): ReferenceParser =>
  (text) => {
    const path = parseOrgUnit(text);
    if (!path.ok) return path;
    const unit = path.value.at(-1);
    return unit
      ? { ok: true, value: { id: identity.orgUnit(unit.key), name: normalizeText(text) } }
      : refuse(reason('ORG_UNIT_EMPTY'));
  };

/** Reads at most 25 names; one that stands twice counts once. */
function readReferences(
  reader: InputReader,
  path: readonly string[],
  { names, atLeast }: { readonly names: readonly string[]; readonly atLeast: 0 | 1 },
  parse: ReferenceParser,
): readonly StudyReference[] {
  if (names.length < atLeast || names.length > STUDY_REFERENCES_MAX)
    reader.refuse(
      path,
      reason('STUDY_REFERENCES_COUNT', { atLeast, atMost: STUDY_REFERENCES_MAX, count: names.length }),
    );
  const read = names
    .slice(0, STUDY_REFERENCES_MAX)
    .flatMap((name, index) => reader.read([...path, String(index)], parse(name)) ?? []);
  return [...new Map(read.map((reference) => [reference.id, reference])).values()];
}

function readPeriod(reader: InputReader, path: string, { from, to }: Period): Period {
  if (daysBetween(from, to) < 0) reader.refuse([path, 'to'], reason('PERIOD_BACKWARD', { from, to }));
  return { from, to };
}

function readBaseline(reader: InputReader, { baseline, outcome }: DefineStudyInput): Period | null {
  if (!baseline) return null;
  const period = readPeriod(reader, 'baseline', baseline);
  if (period.to >= outcome.from)
    reader.refuse(['baseline', 'to'], reason('BASELINE_TOO_LATE', { endsOn: period.to, startsOn: outcome.from }));
  return period;
}

function readOwner(reader: InputReader, ownerOrgUnit: string | null | undefined, identity: Identity): string | null {
  if (ownerOrgUnit === null || ownerOrgUnit === undefined) return null;
  return reader.read(['ownerOrgUnit'], parseUnitReference(identity)(ownerOrgUnit))?.id ?? null;
}

/**
 * Reads a study, or lists all its mistakes. Cohorts and units that nobody has heard of yet are no mistake, and neither
 * is a comparison that names no unit: both answer with nobody and a warning.
 */
export function parseStudy(input: DefineStudyInput, identity: Identity): Result<StudyDefinition, readonly Violation[]> {
  const reader = new InputReader();
  const cohorts = { names: input.treated.cohorts, atLeast: 1 } as const;
  const orgUnits = { names: input.comparison.orgUnits, atLeast: 0 } as const;
  const { treated, claim, minimumWorthwhileEffect = null } = input;
  if (minimumWorthwhileEffect !== null && toDecimal(minimumWorthwhileEffect) < 0n)
    reader.refuse(['minimumWorthwhileEffect'], reason('EFFECT_NEGATIVE'));
  return reader.finish({
    key: reader.read(['key'], parseKey(input.key)) ?? '',
    question: reader.readText(['question'], input.question, SENTENCE_LENGTH_MAX),
    design: input.design,
    cohorts: readReferences(reader, ['treated', 'cohorts'], cohorts, parseCohortReference(identity)),
    members: treated.members,
    orgUnits: readReferences(reader, ['comparison', 'orgUnits'], orgUnits, parseUnitReference(identity)),
    metricId: identity.metric(normalizeText(input.metric)),
    baseline: readBaseline(reader, input),
    outcome: readPeriod(reader, 'outcome', input.outcome),
    minimumWorthwhileEffect,
    ownerOrgUnitId: readOwner(reader, input.ownerOrgUnit, identity),
    claim: claim
      ? {
          growthPercent: claim.growthPercent,
          source: reader.readText(['claim', 'source'], claim.source, NAME_LENGTH_MAX),
        }
      : null,
  });
}
