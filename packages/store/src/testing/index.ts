export { takingTurns } from './takingTurns.js';
