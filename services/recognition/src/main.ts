import { readSettings, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { recognitionModule } from './module.js';

await runService(recognitionModule, readSettings(settings, process.env));
