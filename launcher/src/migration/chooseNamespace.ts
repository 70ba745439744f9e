import { randomUUID } from 'node:crypto';
import { InvalidSettings, isStamped } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';

/** The namespace that is given, or else a new one, which nothing may have been made under yet. */
export async function chooseNamespace(
  given: string | undefined,
  stores: readonly Store[],
  tell: (namespace: string) => void,
): Promise<string> {
  if (given !== undefined) return given;
  for (const store of stores)
    if (await isStamped(store))
      throw new InvalidSettings([
        'HOLDFAST_NAMESPACE: is needed, because the databases belong to an installation already',
      ]);
  const namespace = randomUUID();
  // Told before anything is made under it: a migration that is cut off must not leave databases of a lost secret.
  tell(namespace);
  return namespace;
}
