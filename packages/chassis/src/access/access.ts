import type { Clock, Id, Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Viewer } from '../identity/viewer.js';
import { toAsker } from './asker.js';
import type { Asker, Subject } from './question.js';
import { createReadings } from './readings.js';
import { createRelationLoader, type LoadRelation } from './relationLoader.js';
import { accessRules, ruleNames, type AccessRule } from './rules.js';

/** What the viewer of one request may see. */
export interface Access {
  /** Whether a rule lets the viewer see what is about this subject; a promise only where relations decide. */
  allows(rule: AccessRule, subject?: Subject): boolean | Promise<boolean>;
  /** Keeps that the viewer reads a field of a person, unless it is the viewer's own. */
  recordReading(personId: Id, field: string): Promise<void>;
}

/** A viewer as rules judge it, and the rules that let the viewer see everything they rule. */
interface Standing {
  readonly asker: Asker;
  readonly always: ReadonlySet<AccessRule>;
}

function toStanding(viewer: Viewer, identity: Identity): Standing {
  const asker = toAsker(viewer, identity);
  return { asker, always: new Set(ruleNames.filter((rule) => accessRules[rule]({ asker }) === true)) };
}

export interface AccessPlaces {
  readonly store: Store;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly timeZone: string;
  /** Whether what people told has been heard but for the last minute. */
  areFresh(): Promise<boolean>;
}

/** Opens what the viewer of a request may see. */
export type OpenAccess = (viewer: Viewer) => Access;

/** Viewers are remembered by their object, since a proof that was verified gives the same object again. */
export function createAccess(places: AccessPlaces): OpenAccess {
  const standings = new WeakMap<Viewer, Standing>();
  const keepReading = createReadings(places);

  function standingOf(viewer: Viewer): Standing {
    const standing = standings.get(viewer) ?? toStanding(viewer, places.identity);
    standings.set(viewer, standing);
    return standing;
  }

  return (viewer) => {
    const { asker, always } = standingOf(viewer);
    let loadRelation: LoadRelation | undefined;
    // The asker's own relations decide the least, so they are asked last.
    const decide = async (rule: AccessRule, subject: Subject): Promise<boolean> => {
      loadRelation ??= createRelationLoader(places);
      const ofSubject = await loadRelation(subject);
      const verdict = accessRules[rule]({ asker, subject, ofSubject });
      if (verdict !== undefined) return verdict;
      return accessRules[rule]({ asker, subject, ofSubject, ofAsker: await loadRelation(asker) }) === true;
    };
    return {
      allows(rule, subject = {}) {
        if (always.has(rule)) return true;
        return accessRules[rule]({ asker, subject }) ?? decide(rule, subject);
      },
      async recordReading(personId, field) {
        if (asker.personId !== personId) await keepReading(viewer, personId, field);
      },
    };
  };
}
