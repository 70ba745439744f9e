import { createPrivateKey, createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** How the gateway signs what it tells the services; one algorithm, so that no token can choose another. */
export const PASS_ALGORITHM = 'EdDSA';

interface Halves {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly d: string;
}

/** A key that was cut or put together wrongly is told at the start, not by whoever it is shown to. */
function areHalvesOfOne({ kty, crv, x, d }: Halves): boolean {
  try {
    const key = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });
    return createPublicKey(key).export({ format: 'jwk' }).x === x;
  } catch {
    return false;
  }
}

const publicForm = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
const privateForm = publicForm
  .extend({ d: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
  .refine(areHalvesOfOne, { error: 'its halves do not belong together' });
/** The half that signs must not lie where services are; and a name that two keys have names none. */
const setForm = z
  .object({ keys: z.array(publicForm.strict()).min(1).max(10) })
  .refine(({ keys }) => new Set(keys.map(({ kid }) => kid)).size === keys.length);

/** The half of a key that signs: the gateway's alone. */
export type SigningKey = z.output<typeof privateForm>;

/** The halves that verify, of which each service knows those in use; two while they are exchanged. */
export type VerifyingKeys = z.output<typeof setForm>;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A setting that holds a key as JSON; it is read as the key, and never printed when it is secret. */
const keySetting = <Form extends z.ZodType>(form: Form, error: string) =>
  z.string({ error }).transform((text, context): z.output<Form> => {
    const read = form.safeParse(parseJson(text));
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });

/** The setting of the gateway's signing key. */
export const signingKeySetting = () =>
  keySetting(privateForm, 'must be the signing key that `holdfast keys` prints').meta({
    isSecret: true,
    description: 'The key by which the gateway tells the services who asks, as `holdfast keys` prints it',
  });

/** The setting of the keys that a service believes. */
export const verifyingKeysSetting = () =>
  keySetting(setForm, 'must be the verifying keys that `holdfast keys` prints').describe(
    "The gateway's keys that this service believes, as `holdfast keys` prints them; two while they are exchanged",
  );

/** Makes a new pair of keys. */
export async function generatePassKeys(): Promise<{ readonly signing: SigningKey; readonly verifying: VerifyingKeys }> {
  const { privateKey } = await generateKeyPair(PASS_ALGORITHM, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const named = { ...jwk, kid: await calculateJwkThumbprint(jwk) };
  return { signing: privateForm.parse(named), verifying: { keys: [publicForm.parse(named)] } };
}
