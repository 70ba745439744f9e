export { loadDemo, type DemoOptions } from './loadDemo.js';
export { DemoNotLoaded } from './load/graph.js';
export type { DemoPart } from './load/sendParts.js';
export { DEMO_SEED, planDemoCompany } from './plan/planDemoCompany.js';
export type { DemoCompany } from './company.js';
export type { Language } from './texts/demoTexts.js';
