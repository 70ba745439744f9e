import { parseExternalId } from '@holdfast/kernel';
import type { QueryResolvers } from '../types.generated.js';

export const personByExternalId: QueryResolvers['personByExternalId'] = async (_, args, { identity, persons }) => {
  const externalId = parseExternalId(args.externalId);
  return externalId.ok ? persons.load(identity.person(externalId.value)) : null;
};
