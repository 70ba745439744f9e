import { readSettings, runMain, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { recognitionModule } from './module.js';

await runMain(() => runService(recognitionModule, readSettings(settings, process.env)));
