import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePassKeys, InvalidSettings, signingKeySetting, type SigningKey } from '@holdfast/chassis';
import { codeOf } from '../codeOf.js';

/** The key by which an installation vouches for viewers itself, for developers. It is as good as every role. */
export const TOKEN_KEY_FILE = 'token-key.json';

/** Windows knows no such bits: there the folder's own rights say who reads it. */
const isOwnersAlone = (file: string): boolean => process.platform === 'win32' || (statSync(file).mode & 0o077) === 0;

/** Others could vouch for themselves, or something else was written there. */
const wrong = (file: string, what: string): InvalidSettings =>
  new InvalidSettings([`${file} ${what}; delete it, and a new one is made. Tokens that were made with it end with it`]);

function readKey(file: string): SigningKey {
  if (!isOwnersAlone(file)) throw wrong(file, 'may be read by others than its owner');
  const read = signingKeySetting().safeParse(readFileSync(file, 'utf8').trim());
  if (!read.success) throw wrong(file, 'is damaged');
  return read.data;
}

/** The key of a data folder, made when it is first asked for. Throws InvalidSettings for one that cannot be trusted. */
export async function openTokenKey(folder: string): Promise<SigningKey> {
  const file = join(folder, TOKEN_KEY_FILE);
  if (existsSync(file)) return readKey(file);
  const { signing } = await generatePassKeys();
  try {
    writeFileSync(file, `${JSON.stringify(signing)}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return signing;
  } catch (fault) {
    // Another process made one at the same moment.
    if (codeOf(fault) === 'EEXIST') return readKey(file);
    throw fault;
  }
}
