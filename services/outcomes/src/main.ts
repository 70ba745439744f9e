import { keepYoungHeapSmall } from '@holdfast/chassis/heap';

// What is loaded before would make the heap grow for good.
keepYoungHeapSmall();
const { readSettings, runOwnProgram, runService } = await import('@holdfast/chassis');
const { settings } = await import('./config.js');
const { outcomesModule } = await import('./module.js');

await runOwnProgram('outcomes', () => runService(outcomesModule, readSettings(settings, process.env)));
