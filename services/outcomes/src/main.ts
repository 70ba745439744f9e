import { readSettings, runMain, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { outcomesModule } from './module.js';

await runMain(() => runService(outcomesModule, readSettings(settings, process.env)));
