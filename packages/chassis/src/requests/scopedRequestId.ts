import { hashOfInput } from '@holdfast/kernel';
import { localOperator, type Viewer } from '../identity/viewer.js';

const SCOPE_LENGTH = 32;
const SCOPE = new RegExp(`^[0-9a-f]{${SCOPE_LENGTH}}/`);

/**
 * A request id as it is kept: the ids of two viewers never meet, so that nobody learns by trying which ids somebody else
 * has used, or is answered with what somebody else has made. It names the viewer by a hash. The operator of a machine
 * without identities keeps the ids as they are, as all did before there were any.
 */
export const toScopedRequestId = ({ subject }: Viewer, requestId: string): string =>
  subject === localOperator.subject ? requestId : `${hashOfInput(subject).slice(0, SCOPE_LENGTH)}/${requestId}`;

/** The request id as the viewer wrote it. */
export const toGivenRequestId = (scoped: string): string => scoped.replace(SCOPE, '');
