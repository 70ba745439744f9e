import { keepYoungHeapSmall } from '@holdfast/chassis/heap';

// What is loaded before would make the heap grow for good.
keepYoungHeapSmall();
const { readSettings, runMain, runService } = await import('@holdfast/chassis');
const { settings } = await import('./config.js');
const { recognitionModule } = await import('./module.js');

await runMain(() => runService(recognitionModule, readSettings(settings, process.env)));
