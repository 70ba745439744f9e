import type { Finding } from './finding.js';
import type { SubgraphDocument } from './graph.js';
import { accessIsRuled } from './laws/accessIsRuled.js';
import { booleansAreQuestions } from './laws/booleansAreQuestions.js';
import { connectionsAreRelay } from './laws/connectionsAreRelay.js';
import { deprecationsAreDated } from './laws/deprecationsAreDated.js';
import { entitiesHaveOneBody } from './laws/entitiesHaveOneBody.js';
import { entitiesHaveOneKey } from './laws/entitiesHaveOneKey.js';
import { everythingIsDescribed } from './laws/everythingIsDescribed.js';
import { foreignReferences } from './laws/foreignReferences.js';
import { instantsAndDays } from './laws/instantsAndDays.js';
import { listsAreWhole } from './laws/listsAreWhole.js';
import { mutationsAnswerUnions } from './laws/mutationsAnswerUnions.js';
import { mutationsSayVerbs } from './laws/mutationsSayVerbs.js';
import { requestsAreKnown } from './laws/requestsAreKnown.js';
import { rootsAreNullable } from './laws/rootsAreNullable.js';
import { wordsAreWhole } from './laws/wordsAreWhole.js';

/** A rule that all subgraphs keep together. */
export type GraphLaw = (subgraphs: readonly SubgraphDocument[]) => readonly Finding[];

/** The laws of the graph; each has a file that says why. */
export const graphLaws: readonly GraphLaw[] = [
  everythingIsDescribed,
  wordsAreWhole,
  instantsAndDays,
  booleansAreQuestions,
  rootsAreNullable,
  entitiesHaveOneKey,
  entitiesHaveOneBody,
  foreignReferences,
  listsAreWhole,
  connectionsAreRelay,
  mutationsAnswerUnions,
  mutationsSayVerbs,
  requestsAreKnown,
  deprecationsAreDated,
  accessIsRuled,
];
