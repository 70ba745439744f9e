import { InvalidSettings, readSettings, runMain } from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import { parseArguments } from './arguments.js';
import { launcherSettings } from './config.js';
import { printHelp, printSettings, printTargets } from './describeLauncher.js';
import { chooseLanguage, type Language } from './language.js';
import { listSettingMistakes, readTargetSettings } from './targetSettings.js';
import { texts } from './texts.js';
import { listUnknownSettings } from './unknownSettings.js';

const DEMO_NEEDS_OPERATOR =
  '--demo: is loaded by the operator of this machine, whom HOLDFAST_OIDC_ISSUER takes away; start without it and load by: holdfast demo --token TOKEN';

async function run(argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const asked = parseArguments(argv);
  const given = { ...environment, ...asked.overrides };
  if (asked.mistakes.length > 0)
    throw new InvalidSettings([...asked.mistakes, ...listSettingMistakes(asked.target, given)]);
  if (asked.wish === 'help') return printHelp(asked.target);
  if (asked.wish === 'listTargets') return printTargets();
  const language: Language = chooseLanguage(asked.language, environment);
  for (const setting of listUnknownSettings(environment)) console.warn(texts[language].unknownSetting(setting));
  if (asked.wish !== 'run') {
    const settings = readTargetSettings(asked.target, given);
    return asked.wish === 'printConfig' ? printSettings(settings) : console.log('The settings are right.');
  }
  // Each target loads what it runs and nothing else: a service that also loaded the gateway would hold 26 MB more.
  if (asked.target !== 'all') {
    const { runTarget } = await import('./runTarget.js');
    return runTarget(asked.target, given);
  }
  const { runAll } = await import('./runAll.js');
  const settings = readSettings(launcherSettings, given);
  if (asked.hasDemo && settings.HOLDFAST_OIDC_ISSUER !== undefined) throw new InvalidSettings([DEMO_NEEDS_OPERATOR]);
  return runAll({ asked, settings, language, clock: systemClock });
}

/**
 * The whole launcher: reads flags and environment, starts the target, ends it on SIGTERM or SIGINT. What a person can
 * mend (a setting, a taken port, a folder in use) is said in a sentence and ends with exit code 2.
 */
export async function runLauncher(argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  // Stores hold people's pay: what this process makes is nobody else's to read, whatever folder it makes it in.
  process.umask(0o077);
  await runMain(() => run(argv, environment));
}
