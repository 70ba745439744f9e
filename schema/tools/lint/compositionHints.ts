import type { Composition } from '../graph/compose.js';
import type { Finding } from './finding.js';

/** Every service adds its own field to System, which composition remarks on and we mean. */
const isMeant = (message: string): boolean => message.startsWith('Field "System.');

/** What composition remarks on is mended, such as two descriptions of one thing. */
export const toHintFindings = ({ hints }: Pick<Composition, 'hints'>): readonly Finding[] =>
  hints.filter(({ message }) => !isMeant(message)).map(({ code, message }) => ({ where: code, message }));
