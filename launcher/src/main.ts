import { runLauncher } from './runLauncher.js';

await runLauncher(process.argv.slice(2));
