import { readSettings, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { outcomesModule } from './module.js';

await runService(outcomesModule, readSettings(settings, process.env));
