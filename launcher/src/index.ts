export {
  createPassIssuer,
  findSentence,
  generatePassKeys,
  type IssuePass,
  localOperator,
  parseGrant,
  purposes,
  readSettings,
  viewerRoles,
} from '@holdfast/chassis';
export { ArchiveRefused, type ArchiveRefusal, type UnsettledWork } from './archive/archiveRefused.js';
export { backUp, type ArchiveProgress } from './archive/backUp.js';
export { archiveSettings } from './archive/config.js';
export { restore, type RestoreOptions, type RestoreReport } from './archive/restore.js';
export { launcherSettings, type LauncherSettings } from './config.js';
export { migrationSettings } from './migration/config.js';
export { migrate } from './migration/migrate.js';
export { migrationTexts } from './migration/texts.js';
export { runMigration } from './migration/runMigration.js';
export { startProduct, type Product, type ProductOptions } from './product.js';
export { removeDemoFolder, type FolderKept } from './removeDemoFolder.js';
export { serviceModules } from './serviceModules.js';
export { issueToken, type TokenRequest } from './token/issueToken.js';
export { targets, type ServiceName, type TargetName } from './targets.js';
