#!/usr/bin/env node
import { runGateway } from './runGateway.js';

await runGateway(process.env);
