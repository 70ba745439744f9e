import { join } from 'node:path';

/** Where embedded stores and journals are. */
export interface EmbeddedPlace {
  readonly HOLDFAST_DATA_DIR: string;
  readonly HOLDFAST_EPOCH: number;
}

const FIRST_EPOCH = 1;

/**
 * The file of an embedded store or journal, such as `people.db`. Each restore begins with files of its own, which are
 * named with the epoch (`people.epoch-2.db`), and touches none that is there.
 */
export const toEmbeddedFile = (place: EmbeddedPlace, file: string): string => {
  const { HOLDFAST_DATA_DIR: folder, HOLDFAST_EPOCH: epoch } = place;
  return join(folder, epoch > FIRST_EPOCH ? file.replace(/\.db$/, `.epoch-${epoch}.db`) : file);
};
