// A test in small: starts engines, says which, and never stops them. Whoever starts this program kills it.
import { startEngines } from '../startEngines.js';

const { kafka, mongo } = await startEngines();
console.log(JSON.stringify({ ports: [kafka.port, mongo.port], logFile: kafka.logFile }));
setInterval(() => undefined, 60_000);
