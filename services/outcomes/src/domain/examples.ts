import type { RequestMark } from '@holdfast/kernel';

/** Who asked, as the specs of several aggregates tell of it. */
export const requestMark = (requestId: string, inputHash = 'input'): RequestMark => ({
  requestId,
  inputHash,
  at: '2026-03-01T08:00:00.000Z',
});
