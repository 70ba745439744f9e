import type { ServiceAnswer } from '@holdfast/chassis';

const WITHIN_MS = 2_000;
const READY_PATH = '/health/ready';

async function ask(graphUrl: string): Promise<ServiceAnswer> {
  try {
    const signal = AbortSignal.timeout(WITHIN_MS);
    const { ok, body } = await fetch(new URL(READY_PATH, graphUrl), { signal, redirect: 'error' });
    await body?.cancel();
    return ok ? 'ready' : 'notReady';
  } catch {
    return 'none';
  }
}

/**
 * Asks the services, whose graphs are at these addresses by name, whether they are ready, all at once. Of several
 * instances one answers for all.
 */
export async function askServices(urls: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, ServiceAnswer>> {
  const asked = [...urls].map(async ([name, url]) => [name, await ask(url)] as const);
  return new Map(await Promise.all(asked));
}
