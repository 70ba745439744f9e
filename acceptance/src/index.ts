export { openIdentityProvider, type IdentityProvider } from './worlds/identityProvider.js';
export { readOuladFiles, runOulad, type OuladFiles } from './examples/oulad.js';
export { startKillable, type KillableProduct } from './worlds/childProcess.js';
export { connectGraph, type Graph } from './worlds/graph.js';
export { createDataFolder, scenarioInstallation } from './worlds/singleProcess.js';
export { openMicroservices, type Microservices } from './worlds/microservices.js';
