import { keepYoungHeapSmall } from '@holdfast/chassis/heap';

// What is loaded before would make the heap grow for good.
keepYoungHeapSmall();
const { readSettings, runOwnProgram, runService } = await import('@holdfast/chassis');
const { settings } = await import('./config.js');
const { peopleModule } = await import('./module.js');

await runOwnProgram('people', () => runService(peopleModule, readSettings(settings, process.env)));
