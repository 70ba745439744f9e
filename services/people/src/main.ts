import { readSettings, runMain, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { peopleModule } from './module.js';

await runMain(() => runService(peopleModule, readSettings(settings, process.env)));
