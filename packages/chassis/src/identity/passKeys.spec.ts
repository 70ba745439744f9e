import { describe, expect, it } from '@jest/globals';
import { generatePassKeys, signingKeySetting, verifyingKeysSetting } from './passKeys.js';

describe('the keys of the gateway', () => {
  it('are read from the settings as they are printed', async () => {
    const { signing, verifying } = await generatePassKeys();
    expect(signingKeySetting().parse(JSON.stringify(signing))).toEqual(signing);
    expect(verifyingKeysSetting().parse(JSON.stringify(verifying))).toEqual(verifying);
  });

  it('show the half that signs to nobody but the gateway', async () => {
    const { signing, verifying } = await generatePassKeys();
    expect(JSON.stringify(verifying)).not.toContain(signing.d);
    // A service that was given the other half by mistake says so, rather than keep it.
    expect(verifyingKeysSetting().safeParse(JSON.stringify({ keys: [signing] })).success).toBe(false);
  });

  it('are refused when their halves do not belong together, and when two have one name', async () => {
    const [one, other] = await Promise.all([generatePassKeys(), generatePassKeys()]);
    const mixed = { ...one.signing, d: other.signing.d };
    expect(signingKeySetting().safeParse(JSON.stringify(mixed)).success).toBe(false);
    const [a, b] = [one.verifying.keys[0], other.verifying.keys[0]];
    const same = { keys: [a, { ...b, kid: a?.kid }] };
    expect(verifyingKeysSetting().safeParse(JSON.stringify(same)).success).toBe(false);
    expect(verifyingKeysSetting().safeParse(JSON.stringify({ keys: [a, b] })).success).toBe(true);
  });

  it('are new every time', async () => {
    const [one, other] = await Promise.all([generatePassKeys(), generatePassKeys()]);
    expect(one.signing.kid).not.toBe(other.signing.kid);
    expect(one.signing.d).not.toBe(other.signing.d);
  });

  it.each(['', 'secret', '{}', '{"keys":[]}', '[1]', 'null'])('are refused as %j by a sentence', (text) => {
    expect(signingKeySetting().safeParse(text).error?.issues).toMatchObject([
      { message: expect.stringContaining('holdfast keys') as unknown },
    ]);
    expect(verifyingKeysSetting().safeParse(text).error?.issues).toHaveLength(1);
  });
});
