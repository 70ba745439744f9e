import { letYoungHeapGrow } from '@holdfast/chassis/heap';
import { createLogger, limitHeapGrowth, runUntilTold, type Life } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { LauncherArguments } from './arguments.js';
import type { LauncherSettings } from './config.js';
import { loadDemoCompany } from './demoCompany.js';
import { rememberDemo } from './installation.js';
import type { Language } from './language.js';
import { startProduct } from './product.js';
import { loadStudyLines } from './studyLines.js';
import { texts } from './texts.js';

interface AllOptions {
  readonly asked: LauncherArguments;
  readonly settings: LauncherSettings;
  readonly language: Language;
  readonly clock: Clock;
}

/** Everything in one process, with a few plain lines about what it holds. */
export async function runAll(options: AllOptions): Promise<void> {
  const { settings, language } = options;
  const name = 'holdfast';
  const logger = createLogger(name, settings.HOLDFAST_LOG_LEVEL);
  const drainWithinMs = settings.HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS;
  const onEnding = (): void => console.log(texts[language].stopping);
  await runUntilTold({ name, logger, drainWithinMs, onEnding }, (life) => beginAll(options, life));
}

async function beginAll({ asked, settings, language, clock }: AllOptions, { opened, end }: Life): Promise<void> {
  const say = (line: string): void => console.log(line);
  const text = texts[language];
  const product = await startProduct({ settings, clock, opened, isDemo: asked.hasDemo, onFatal: () => end(1) });
  limitHeapGrowth();
  letYoungHeapGrow();
  const graphUrl = new URL('/graphql', product.url).href;
  const { isDemo, isDemoLoaded, timeZone } = product.installation;
  if (asked.hasDemo && isDemo && !isDemoLoaded) {
    await loadDemoCompany({ graphUrl, language, timeZone, clock, say, text });
    rememberDemo(settings.HOLDFAST_DATA_DIR, product.installation);
  }
  say(text.running(product.url, settings.HOLDFAST_DATA_DIR, timeZone));
  const { lines, more } = await loadStudyLines(product, language);
  if (lines.length === 0) say(text.noStudy);
  for (const line of lines) say(text.study(line));
  if (more > 0) say(text.moreStudies(more));
  if (isDemo) say(text.demoIsSynthetic(settings.HOLDFAST_DATA_DIR));
  say(settings.HOLDFAST_GATEWAY_DEV ? text.openPage(product.url) : text.nextCommand(product.url));
}
