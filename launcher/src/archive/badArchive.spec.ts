import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPeople, backUpTo, createCompany, restoreTo, type Company } from './testing/company.js';
import { createLineSum } from './archiveLine.js';

let company: Company;
let packed: Buffer;
beforeAll(async () => {
  company = createCompany();
  await addPeople(company.folder, ['1', '2']);
  await backUpTo(company.folder, company.path('good.gz'));
  packed = readFileSync(company.path('good.gz'));
});
afterAll(() => company.remove());

/** Restores from these bytes into a folder that is not there; nothing of it must come to be. */
async function refusalOf(bytes: Buffer): Promise<unknown> {
  const [file, folder] = [company.path('bad.gz'), company.path('none')];
  writeFileSync(file, bytes);
  const refusal: unknown = await restoreTo(folder, file).then(
    () => 'restored',
    (fault: unknown) => (fault as { reason?: unknown }).reason ?? fault,
  );
  expect(existsSync(folder)).toBe(false);
  return refusal;
}

/** The archive after a change of its text, with the end that fits the changed text. */
function change(edit: (text: string) => string): Buffer {
  const lines = edit(gunzipSync(packed).toString()).split('\n').slice(0, -2);
  const sum = createLineSum();
  sum.add(lines.map((line) => `${line}\n`).join(''));
  return gzipSync([...lines, JSON.stringify({ end: { sha256: sum.digest() } }), ''].join('\n'));
}

describe('an archive that is not what it should be', () => {
  it('is refused wherever it ends early', async () => {
    const { length } = packed;
    for (const end of [20, Math.floor(length / 2), length - 9, length - 1])
      expect(await refusalOf(packed.subarray(0, end))).toMatchObject({ kind: 'cutOff' });
    const lines = gunzipSync(packed).toString().split('\n');
    const withoutEnd = gzipSync(`${lines.slice(0, -2).join('\n')}\n`);
    expect(await refusalOf(withoutEnd)).toMatchObject({ kind: 'cutOff' });
  });

  it('is refused wherever a byte is another one', async () => {
    for (const part of [0.2, 0.5, 0.8]) {
      const bytes = Buffer.from(packed);
      const at = Math.floor(bytes.length * part);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(await refusalOf(bytes)).toHaveProperty(
        'kind',
        expect.stringMatching(/^(damaged|wrongHash|cutOff|noArchive)$/),
      );
    }
  });

  it.each<[string, (text: string) => string, object]>([
    ['has another value', (text) => text.replace('"externalId":"1"', '"externalId":"9"'), { kind: 'wrongHash' }],
    ['lacks a document', (text) => text.replace(/^\{"document".*\n/m, ''), { kind: 'wrongHash', service: 'people' }],
    [
      'has a newer format',
      (text) => text.replace('"format":1', '"format":2,"more":{}'),
      { kind: 'newerFormat', format: 2 },
    ],
    [
      'has a collection that nobody knows',
      (text) => text.replaceAll('"collection":"jobs"', '"collection":"wishes"'),
      { kind: 'unknownCollection', collection: 'wishes' },
    ],
    [
      'has documents of a newer form',
      (text) => text.replace('"collection":"jobs","form":1', '"collection":"jobs","form":2'),
      { kind: 'otherForm', collection: 'jobs', form: 2, known: 1 },
    ],
    [
      'has a service that nobody knows',
      (text) => text.replaceAll('"service":"outcomes"', '"service":"delivery"'),
      { kind: 'unknownService', service: 'delivery' },
    ],
    [
      'is of one service alone',
      (text) => text.replace(/"services":\[.*?\]/, '"services":["people"]'),
      { kind: 'serviceMissing', service: 'learning' },
    ],
    [
      'lists collections without end',
      (text) => text.replace(/^\{"collection".*"jobs".*\n\{"sum".*\n/m, (jobs) => jobs.repeat(1001)),
      { kind: 'damaged', line: expect.any(Number) },
    ],
    ['has a line of nonsense', (text) => text.replace('{"sum"', '{"summer"'), { kind: 'damaged' }],
  ])('is refused when it %s', async (_, edit, refusal) => {
    expect(await refusalOf(change(edit))).toMatchObject(refusal);
  });

  it('is refused when its end does not fit the rest', async () => {
    const text = gunzipSync(packed).toString().replace('Asia/Shanghai', 'Europe/Berlin');
    expect(await refusalOf(gzipSync(text))).toMatchObject({ kind: 'damaged' });
  });

  it('is refused when it is something else, or nothing', async () => {
    expect(await refusalOf(Buffer.from('externalId\n1\n'))).toMatchObject({ kind: 'noArchive' });
    expect(await refusalOf(gzipSync('externalId\n1\n'))).toMatchObject({ kind: 'noArchive' });
    expect(await refusalOf(Buffer.alloc(0))).toMatchObject({ kind: 'cutOff' });
    await expect(restoreTo(company.path('none'), company.path('nothing.gz'))).rejects.toMatchObject({
      reason: { kind: 'fileMissing' },
    });
  });
});
