import { readSettings, runMain } from '@holdfast/chassis';
import { chooseLanguage } from '../language.js';
import { texts } from '../texts.js';
import { listUnknownSettings } from '../unknownSettings.js';
import { migrationSettings } from './config.js';
import { migrate } from './migrate.js';
import { migrationTexts } from './texts.js';

/** The whole of `holdfast migrate`: reads the environment, makes what is missing, and says what it did. */
export const runMigration = (language: string | undefined, environment: NodeJS.ProcessEnv): Promise<void> =>
  runMain(() => {
    const chosen = chooseLanguage(language, environment);
    for (const setting of listUnknownSettings(environment)) console.warn(texts[chosen].unknownSetting(setting));
    return migrate(readSettings(migrationSettings, environment), migrationTexts[chosen], (line) => console.log(line));
  });
