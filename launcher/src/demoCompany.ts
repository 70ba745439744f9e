import type { Clock } from '@holdfast/kernel';
import type { Language } from './language.js';
import type { Texts } from './texts.js';

/** Loads the demo company through the public graph, as anybody's own data would be. */
export async function loadDemoCompany(options: {
  readonly graphUrl: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  readonly text: Texts;
}): Promise<void> {
  const { graphUrl, language, timeZone, clock, say, text } = options;
  const startedAt = performance.now();
  say(text.loadingDemo);
  // Only a new demo folder needs it; every other start is spared its loading.
  const { loadDemo } = await import('@holdfast/demo');
  await loadDemo({ graphUrl, language, timeZone, now: clock.now() });
  say(text.loadedDemo(((performance.now() - startedAt) / 1000).toFixed(0)));
}
