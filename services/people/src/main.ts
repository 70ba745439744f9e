import { readSettings, runService } from '@holdfast/chassis';
import { settings } from './config.js';
import { peopleModule } from './module.js';

await runService(peopleModule, readSettings(settings, process.env));
