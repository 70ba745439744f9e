#!/usr/bin/env node
import { keepYoungHeapSmall } from '@holdfast/chassis/heap';

// What is loaded before would make the heap grow for good.
keepYoungHeapSmall();
const { runOwnProgram } = await import('@holdfast/chassis');
const { runGateway } = await import('./runGateway.js');

await runOwnProgram('gateway', () => runGateway(process.env));
