import { readSettings, runMain, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { learningModule } from './module.js';

await runMain(() => runService(learningModule, readSettings(settings, process.env)));
