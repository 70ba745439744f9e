/** The database of one service. The prefix tells installations on one server apart. */
export const toDatabaseName = (service: string, prefix = 'holdfast'): string => `${prefix}_${service}`;
