import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Viewer } from '@holdfast/chassis';
import { chooseLanguage } from '@holdfast/kernel';
import type { Asker } from '../transport/asker.js';

/** Who asks by HTTP, from now on; services hear when the client has gone before its answer came. */
export function createAsker(viewer: Viewer, response: ServerResponse, onMissing: () => void): Asker {
  // Who has gone while it was found out who they are is not told of again.
  let isGone = response.destroyed;
  let aborter: AbortController | undefined;
  response.once('close', () => {
    isGone = true;
    aborter?.abort();
  });
  return {
    viewer,
    traceId: randomUUID(),
    language: chooseLanguage(response.req.headers['accept-language']),
    askedAt: performance.now(),
    onMissing,
    isAbandoned: () => isGone,
    // Made when it is first asked for: services in this process ask `isAbandoned` alone.
    signal: () => {
      aborter ??= new AbortController();
      if (isGone) aborter.abort();
      return aborter.signal;
    },
  };
}
