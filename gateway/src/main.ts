#!/usr/bin/env node
import { runMain } from '@holdfast/chassis';
import { runGateway } from './runGateway.js';

await runMain(() => runGateway(process.env));
