import { dayOf, type Instant } from '@holdfast/kernel';
import { findEarlierLoad } from './load/findEarlierLoad.js';
import { createGraph } from './load/graph.js';
import { isComplete } from './load/isComplete.js';
import { importRows } from './load/importRows.js';
import { sendFacts } from './load/sendFacts.js';
import type { DemoPart } from './load/sendParts.js';
import { sendQuestions } from './load/sendQuestions.js';
import { waitUntilSettled } from './load/waitUntilSettled.js';
import { DEMO_SEED, planDemoCompany } from './plan/planDemoCompany.js';
import type { Language } from './texts/demoTexts.js';

const SETTLED_WITHIN_MS = 180_000;

export interface DemoOptions {
  /** Where the public graph answers, such as `http://127.0.0.1:4000/graphql`. */
  readonly graphUrl: string;
  readonly language: Language;
  /** The present; the company's days count back from it. */
  readonly now: Instant;
  /** The installation's time zone, in which `now` is a day; else the one of this machine. */
  readonly timeZone?: string;
  /** Proves who asks, where that matters. */
  readonly token?: string;
  /** Is told what is being sent. */
  readonly onProgress?: (part: DemoPart) => void;
  /** Is told why nothing goes on while a service or a store is away. */
  readonly onWait?: (reason: string) => void;
}

/**
 * Loads the demo company through the public graph and returns when everything that follows from it has happened. A
 * load that was cut short can be repeated: it goes on with the language and the days of the first one, and makes
 * nothing twice; one that was complete sends nothing. Waits ten minutes for a service that is away. Throws
 * `DemoNotLoaded` with the reason when the graph refuses anything.
 */
export async function loadDemo(options: DemoOptions): Promise<'loaded' | 'unchanged'> {
  const { graphUrl, token, onWait, onProgress = () => undefined } = options;
  const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const graph = createGraph({ url: graphUrl, token, onWait });
  if (await isComplete(graph)) return 'unchanged';
  const { language = options.language, today = dayOf(options.now, timeZone) } = await findEarlierLoad(graph);
  const company = planDemoCompany({ seed: DEMO_SEED, today, language });
  const settle = async (): Promise<void> => {
    onProgress('settling');
    await waitUntilSettled(graph, SETTLED_WITHIN_MS);
  };
  await sendFacts(graph, company, onProgress);
  await settle();
  await sendQuestions(graph, company, onProgress);
  // The mistake has to have had its effects before it is corrected, or there is nothing to take back.
  await settle();
  onProgress('corrections');
  await importRows(graph, 'importObservations', company.corrections);
  await settle();
  return 'loaded';
}
