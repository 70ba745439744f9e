import { BusyFault, mapBounded, type Aggregates } from '@holdfast/chassis';
import { toCanonicalJson, type Id, type Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { PublishResult, StudyResultState } from '../domain/studyResult/studyResult.js';
import { toEffectResult, toRoiResult } from '../domain/studyResult/toResult.js';
import { studyResultAggregate } from './collections.js';
import type { StudyRecord } from './studies.js';
import type { StudyReader } from './studyReadings.js';

export interface PublicationParts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly identity: Identity;
  readonly readStudy: StudyReader;
}

const PASSES_MAX = 20;

async function toCommand(parts: PublicationParts, study: StudyRecord): Promise<PublishResult> {
  const { report, roi } = await parts.readStudy(study);
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

/** Those of these studies of which something else was published than they show; writes nothing. */
export async function findUnpublished(
  parts: PublicationParts,
  studies: readonly StudyRecord[],
): Promise<readonly Id[]> {
  const idOf = (study: StudyRecord): Id => parts.identity.of('studyResult', study.id);
  const stored = await parts.store.getMany(studyResultAggregate.collection, studies.map(idOf));
  const states = new Map(stored.map(({ id, state }) => [id, state]));
  const shown = await mapBounded(studies, (study) => toCommand(parts, study));
  return studies.flatMap((study, at) => {
    const command = shown[at];
    return !command || isPublished(states.get(idOf(study)), command) ? [] : [study.id];
  });
}

/** Publishes what has changed of these studies. */
export async function publishResults(parts: PublicationParts, studies: readonly StudyRecord[]): Promise<void> {
  for (const study of studies) await publishResult(parts, study);
}
