import type { MongoPlace } from '@holdfast/store/mongo';
import type { StorageSettings } from './storageSettings.js';

/** Where a service has its database. The address may be a secret, so that faults name the setting that holds it. */
export async function toMongoPlace(
  settings: StorageSettings & { readonly HOLDFAST_EPOCH: number },
  serviceName: string,
): Promise<MongoPlace> {
  const { toDatabaseName } = await import('@holdfast/store/mongo');
  return {
    url: settings.HOLDFAST_MONGO_URL ?? '',
    addressName: 'HOLDFAST_MONGO_URL',
    database: toDatabaseName(serviceName, settings.HOLDFAST_MONGO_DATABASE_PREFIX, settings.HOLDFAST_EPOCH),
  };
}
