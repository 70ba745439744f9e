import { appendFileSync } from 'node:fs';
import { processSettings, readSettings, runMain, runService } from '@holdfast/chassis';
import { serviceModules, targets } from '@holdfast/launcher';
import { toNewerModule } from '@holdfast/simulation/newerRelease';

/** Runs a service as the coming release has it. A file gets a line about every document that it writes. */
await runMain(async () => {
  const [name, file] = process.argv.slice(2);
  const service = targets.all.services.find((known) => known === name);
  if (!service || file === undefined) throw new Error('The arguments are the service and the file of its writes.');
  const module = toNewerModule(serviceModules[service], (write) =>
    appendFileSync(file, `${JSON.stringify({ service, ...write })}\n`),
  );
  await runService(module, readSettings(processSettings(targets[service].port), process.env));
});
