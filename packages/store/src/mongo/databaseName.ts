const FIRST_EPOCH = 1;

/**
 * The database of one service. The prefix tells installations on one server apart; each restore begins with databases of
 * its own, which are named with the epoch, and touches none that is there.
 */
export const toDatabaseName = (service: string, prefix: string, epoch: number): string =>
  `${prefix}_${service}${epoch > FIRST_EPOCH ? `_epoch-${epoch}` : ''}`;
