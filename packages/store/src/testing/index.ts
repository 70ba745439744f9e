export { requireEngine } from './requireEngine.js';
export { takingTurns } from './takingTurns.js';
