import { keepYoungHeapSmall } from '@holdfast/chassis/heap';

// What is loaded before would make the heap grow for good.
keepYoungHeapSmall();
const { readSettings, runOwnProgram, runService } = await import('@holdfast/chassis');
const { settings } = await import('./config.js');
const { recognitionModule } = await import('./module.js');

await runOwnProgram('recognition', () => runService(recognitionModule, readSettings(settings, process.env)));
