import { readSettings, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { learningModule } from './module.js';

await runService(learningModule, readSettings(settings, process.env));
