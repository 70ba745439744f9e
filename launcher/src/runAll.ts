import { limitHeapGrowth } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { LauncherArguments } from './arguments.js';
import type { LauncherSettings } from './config.js';
import { loadDemoCompany } from './demoCompany.js';
import { rememberDemo } from './installation.js';
import type { Language } from './language.js';
import { startProduct, type Product } from './product.js';
import { loadStudyLines } from './studyLines.js';
import { texts } from './texts.js';

const STOP_WITHIN_MS = 10_000;

/** Ends the product once, whatever the number of signals and faults; a stop that takes too long is cut off. */
function createEnd(say: (line: string) => void, stopping: string) {
  let isStopping = false;
  return async (starting: Promise<Product>, exitCode: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    say(stopping);
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await (await starting).stop();
    process.exit(exitCode);
  };
}

/** Everything in one process, with a few plain lines about what it holds. */
export async function runAll(options: {
  readonly asked: LauncherArguments;
  readonly settings: LauncherSettings;
  readonly language: Language;
  readonly clock: Clock;
}): Promise<void> {
  const { asked, settings, language, clock } = options;
  const say = (line: string): void => console.log(line);
  const text = texts[language];
  const end = createEnd(say, text.stopping);
  const starting = startProduct({ settings, clock, isDemo: asked.hasDemo, onFatal: () => void end(starting, 1) });
  const product = await starting;
  limitHeapGrowth();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(starting, 0));
  const graphUrl = new URL('/graphql', product.url).href;
  const { isDemo, isDemoLoaded, timeZone } = product.installation;
  if (asked.hasDemo && isDemo && !isDemoLoaded) {
    await loadDemoCompany({ graphUrl, language, timeZone, clock, say, text });
    rememberDemo(settings.HOLDFAST_DATA_DIR, product.installation);
  }
  say(text.running(product.url, settings.HOLDFAST_DATA_DIR, timeZone));
  const lines = await loadStudyLines(graphUrl, language);
  if (lines.length === 0) say(text.noStudy);
  for (const line of lines) say(text.study(line));
  if (isDemo) say(text.demoIsSynthetic(settings.HOLDFAST_DATA_DIR));
  say(settings.HOLDFAST_GATEWAY_DEV ? text.openPage(product.url) : text.nextCommand(product.url));
}
