import { BusyFault, type Aggregates } from '@holdfast/chassis';
import { toCanonicalJson, type Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { StudentQuantile } from '../domain/estimate/meanDifference.js';
import type { PublishResult, StudyResultState } from '../domain/studyResult/studyResult.js';
import { toEffectResult, toRoiResult } from '../domain/studyResult/toResult.js';
import { studyResultAggregate } from './collections.js';
import type { StudyRecord } from './studies.js';
import { readStudy } from './studyReadings.js';

export interface PublicationParts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly identity: Identity;
  readonly quantile: StudentQuantile;
}

const PASSES_MAX = 20;

async function toCommand(parts: PublicationParts, study: StudyRecord): Promise<PublishResult> {
  const { report, roi } = await readStudy(parts, study);
  const { key, ownerOrgUnitId } = study.definition;
  return {
    study: { studyId: study.id, key, ownerOrgUnitId },
    effect: report.effect && toEffectResult(report.effect),
    roi: toRoiResult(roi, report.effect),
  };
}

const isPublished = (state: StudyResultState | undefined, { effect, roi }: PublishResult): boolean =>
  toCanonicalJson([state?.effect ?? null, state?.roi ?? null]) === toCanonicalJson([effect, roi]);

/**
 * Publishes what a study shows, if that has changed. It is done when what was read after the last write is what
 * stands there: whoever reads before a change and writes after it finds that out in the next pass.
 */
async function publishResult(parts: PublicationParts, study: StudyRecord): Promise<void> {
  const id = parts.identity.of('studyResult', study.id);
  for (let pass = 1; pass <= PASSES_MAX; pass++) {
    const found = { isDone: false };
    await parts.aggregates.evaluateMany(studyResultAggregate, [id], async (states) => {
      const command = await toCommand(parts, study);
      found.isDone = isPublished(states.get(id), command);
      return new Map(found.isDone ? [] : [[id, command]]);
    });
    if (found.isDone) return;
  }
  throw new BusyFault(`The results of the study "${study.definition.key}" cannot be published yet.`);
}

/** Publishes what has changed of these studies. */
export async function publishResults(parts: PublicationParts, studies: readonly StudyRecord[]): Promise<void> {
  for (const study of studies) await publishResult(parts, study);
}
