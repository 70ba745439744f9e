export { exitCodes, type ExitCode } from './exitCode.js';
export { runHoldfast } from './runHoldfast.js';
export { processTerminal } from './terminal/processTerminal.js';
export type { Output, Terminal } from './terminal/terminal.js';
