// The health check of a container: exit code 0 when its target is ready. Asks the port that the target listens on.
import { targets } from '../launcher/dist/targets.js';

const { TARGET = 'all', HOLDFAST_PORT, HOLDFAST_GATEWAY_PORT } = process.env;
const { hasGateway, port } = targets[TARGET];
const chosen = hasGateway ? HOLDFAST_GATEWAY_PORT : HOLDFAST_PORT;
try {
  const { ok } = await fetch(`http://127.0.0.1:${chosen || port}/health/ready`, { signal: AbortSignal.timeout(4_000) });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
