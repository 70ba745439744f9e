import { readSettings, runMain } from '@holdfast/chassis';
import { chooseLanguage } from '../language.js';
import { migrationSettings } from './config.js';
import { migrate } from './migrate.js';
import { migrationTexts } from './texts.js';

/** The whole of `holdfast migrate`: reads the environment, makes what is missing, and says what it did. */
export const runMigration = (language: string | undefined, environment: NodeJS.ProcessEnv): Promise<void> =>
  runMain(() =>
    migrate(
      readSettings(migrationSettings, environment),
      migrationTexts[chooseLanguage(language, environment)],
      (line) => console.log(line),
    ),
  );
