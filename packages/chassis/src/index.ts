export * from './access/access.js';
export type { Relation, Subject } from './access/question.js';
export * from './access/readings.js';
export { onRelations, recordRelations } from './access/recordRelations.js';
export { accessRules, type AccessRule } from './access/rules.js';
export type { Subjects } from './access/subjects.js';
export * from './aggregates/aggregate.js';
export * from './aggregates/aggregates.js';
export * from './aggregates/busy.js';
export * from './aggregates/changeMany.js';
export * from './graph/connection.js';
export * from './graph/documentLoader.js';
export { findVariableMistakes } from './graph/findVariableMistakes.js';
export * from './graph/listByIndex.js';
export * from './graph/mapBounded.js';
export * from './graph/saidError.js';
export * from './graph/scalars.js';
export * from './graph/serveSubgraph.js';
export type { RequestScoped } from './graph/requestScoped.js';
export * from './graph/subgraph.js';
export * from './graph/subgraphExecutor.js';
export { tellStorageFault } from './graph/tellStorageFault.js';
export * from './identity/bearer.js';
export * from './identity/pass.js';
export * from './identity/passKeys.js';
export * from './identity/viewer.js';
export * from './identity/viewerClaims.js';
export * from './imports/rowImport.js';
export * from './imports/rowReader.js';
export * from './imports/storeRows.js';
export * from './inbox/consumer.js';
export * from './inbox/mark.js';
export * from './metrics/measuredProcess.js';
export * from './metrics/metricsSettings.js';
export * from './metrics/serveMetrics.js';
export * from './parked/parkedEvents.js';
export * from './process/archived.js';
export * from './process/describeFault.js';
export * from './process/embeddedFile.js';
export {
  fingerprintOf,
  ForeignInstallation,
  installationCollection,
  findOwnership,
  isStamped,
  markSuperseded,
  UnfinishedRestore,
  verifyInstallation,
  type InstallationMark,
} from './process/installation.js';
export * from './process/limitHeapGrowth.js';
export * from './process/listen.js';
export * from './process/loadInOrder.js';
export * from './process/loadMark.js';
export * from './process/logger.js';
export * from './process/opened.js';
export * from './process/openServices.js';
export * from './process/openStorage.js';
export * from './process/portInUse.js';
export * from './process/prepareStorage.js';
export * from './process/processSettings.js';
export * from './process/requireBegun.js';
export * from './process/runMain.js';
export * from './process/runOwnProgram.js';
export * from './process/runService.js';
export * from './process/runUntilTold.js';
export * from './process/settings.js';
export * from './process/standstill.js';
export * from './process/storageSettings.js';
export * from './releases/definePopulations.js';
export { populationCollection, releaseCollections, type PopulationDocument } from './releases/populationDocuments.js';
export * from './releases/recordAdditions.js';
export * from './releases/reviewPopulations.js';
export * from './releases/shownFigures.js';
export type { Additions, Terms } from './releases/terms.js';
export * from './republish/publishedCollection.js';
export * from './republish/republication.js';
export * from './requests/answers.js';
export * from './requests/changeRequests.js';
export * from './requests/inputReader.js';
export * from './requests/parseRequest.js';
export * from './requests/requestMark.js';
export * from './runtime.js';
export * from './service.js';
export * from './status.js';
export * from './workers/jobs.js';
export { listBegunTopics } from './inbox/beginnings.js';
export { listReadPositions } from './inbox/landmarks.js';
export { leaseCollection } from './workers/lease.js';
export * from './workers/pauses.js';
export * from './workers/sweeps.js';
export * from './workers/timers.js';
