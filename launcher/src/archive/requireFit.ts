import { archivedCollectionsOf, type ServiceModule } from '@holdfast/chassis';
import { ArchiveRefused } from './archiveRefused.js';
import type { InspectedArchive } from './inspectArchive.js';

/**
 * Refuses an archive of which this release cannot read everything, or that is not of all services: one service alone
 * would not know what the others remember of it. A collection that the archive does not know yet begins empty.
 */
export function requireFit(
  { header, collections }: Pick<InspectedArchive, 'header' | 'collections'>,
  modules: readonly ServiceModule[],
): void {
  const { release, services } = header;
  const known = new Map(modules.map((module) => [module.name, archivedCollectionsOf(module)]));
  const missing = modules.find(({ name }) => !services.includes(name));
  if (missing) throw new ArchiveRefused({ kind: 'serviceMissing', service: missing.name });
  for (const { service, collection, form } of collections) {
    const ours = known.get(service);
    if (!ours) throw new ArchiveRefused({ kind: 'unknownService', service, release });
    const definition = ours.find(({ name }) => name === collection);
    if (!definition) throw new ArchiveRefused({ kind: 'unknownCollection', service, collection, release });
    if (definition.version !== form)
      throw new ArchiveRefused({ kind: 'otherForm', service, collection, form, known: definition.version });
  }
}
