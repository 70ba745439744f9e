import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@holdfast/chassis';
import { readSupergraph, rereadSupergraph } from './supergraphFile.js';

let folder: string;
let path: string;
const logged: string[] = [];
const note = (_fields: object, message: string): void => void logged.push(message);
const logger = Object.assign(Object.create(silentLogger), { info: note, error: note });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-supergraph-'));
  path = join(folder, 'supergraph.graphql');
  logged.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the file of a supergraph', () => {
  it('is handed on as it stands there now', async () => {
    writeFileSync(path, 'schema { query: Query }');
    const changed: string[] = [];
    await rereadSupergraph({ path, logger, change: (sdl) => Promise.resolve(void changed.push(sdl)) });
    expect(changed).toEqual(['schema { query: Query }']);
    expect(logged).toEqual(['the gateway answers by the supergraph that it has read now']);
  });

  it('that is not there, or of no use, is said and changes nothing', async () => {
    const changed: string[] = [];
    await rereadSupergraph({ path, logger, change: (sdl) => Promise.resolve(void changed.push(sdl)) });
    writeFileSync(path, 'no supergraph');
    await rereadSupergraph({ path, logger, change: () => Promise.reject(new Error('of no use')) });
    expect(changed).toEqual([]);
    expect(logged).toEqual(
      Array(2).fill('the supergraph cannot be read or used; the gateway answers by the one before'),
    );
  });

  it('has a size that a supergraph can have', async () => {
    writeFileSync(path, ' '.repeat(10_000_001));
    await expect(readSupergraph(path)).rejects.toThrow(/more than 10000000 bytes/);
  });
});
