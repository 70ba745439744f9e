export { readSettings } from '@holdfast/chassis';
export { launcherSettings, type LauncherSettings } from './config.js';
export { startProduct, type Product, type ProductOptions } from './product.js';
export { removeDemoFolder, type FolderKept } from './removeDemoFolder.js';
export { runLauncher } from './runLauncher.js';
export { targets, type TargetName } from './targets.js';
