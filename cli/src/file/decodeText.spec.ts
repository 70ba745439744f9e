import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toGb18030 } from '../fakes/toGb18030.js';
import { decodeText } from './decodeText.js';
import type { EncodingChoice } from './encoding.js';

async function* toChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decode(bytes: Buffer, choice: EncodingChoice = 'auto', size = 7) {
  const text = decodeText(toChunks(bytes, size), choice, 'a.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of text.chunks) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), encoding: text.encoding() };
}

const staff = '工号,姓名\n0012,张三\n0013,李四\n';
const megabyteOfAscii = `${'x,'.repeat(20)}\n`.repeat(30_000);

describe('decoding a stream', () => {
  it('reads UTF-8 as it is', async () => {
    expect(await decode(Buffer.from(staff))).toEqual({ text: staff, encoding: 'utf-8' });
  });

  it('reads GB18030 as Excel in China saves it', async () => {
    expect(await decode(toGb18030(staff))).toEqual({ text: staff, encoding: 'gb18030' });
  });

  it('goes on as GB18030 when more than a megabyte of ASCII went by', async () => {
    const bytes = Buffer.concat([Buffer.from(megabyteOfAscii), toGb18030('0012,张三\n')]);
    const { text, encoding } = await decode(bytes, 'auto', 65_536);
    expect(encoding).toBe('gb18030');
    expect(text.endsWith('0012,张三\n')).toBe(true);
    expect(text).toHaveLength(megabyteOfAscii.length + 8);
  });

  it('is not misled by characters of GB18030 that look like UTF-8', async () => {
    const text = `姓名\n一些\n张三\n李四\n`;
    expect(await decode(toGb18030(text))).toEqual({ text, encoding: 'gb18030' });
  });

  it('reads any Chinese text in either encoding, however it is cut', async () => {
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('张李王赵陈杨黄吴周徐门店销售培训')),
      minLength: 12,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(signs, fc.integer({ min: 1, max: 50 }), async (text, size) => {
        expect((await decode(Buffer.from(text), 'auto', size)).text).toBe(text);
        expect((await decode(toGb18030(text), 'auto', size)).text).toBe(text);
      }),
    );
  });

  it.each<[string, Buffer, EncodingChoice, string, number]>([
    ['broken UTF-8 by its line', Buffer.from(`${staff}0014,赵\n0015,x\n`).fill(0xff, 44, 45), 'auto', 'brokenUtf8', 4],
    ['UTF-8 that is cut off', Buffer.from(staff).subarray(0, 36), 'auto', 'brokenUtf8', 3],
    ['GB18030 where UTF-8 is asked', toGb18030(staff), 'utf-8', 'brokenUtf8', 1],
    [
      'GB18030 behind the mark of UTF-8',
      Buffer.concat([Buffer.from('\ufeff'), toGb18030(staff)]),
      'auto',
      'brokenUtf8',
      1,
    ],
    [
      'broken GB18030 by its line',
      Buffer.concat([toGb18030(staff), Buffer.from([0x30, 0xff, 0x0a])]),
      'gb18030',
      'brokenGb18030',
      4,
    ],
    ['GB18030 that is cut off', toGb18030(staff).subarray(0, -2), 'gb18030', 'brokenGb18030', 3],
  ])('refuses %s', async (_, bytes, choice, key, line) => {
    await expect(decode(bytes, choice)).rejects.toMatchObject({ reason: { key, holes: { line } } });
  });

  it('refuses a line of GB18030 without an end before it fills the memory', async () => {
    const bytes = Buffer.concat([toGb18030('姓名\n'), Buffer.alloc(3_000_000, 0x41)]);
    await expect(decode(bytes, 'gb18030', 65_536)).rejects.toMatchObject({
      reason: { key: 'lineTooLong', holes: { line: 2 } },
    });
  });

  it('refuses what contradicts the decision later', async () => {
    const bytes = Buffer.concat([Buffer.from(`李\n${megabyteOfAscii}`), Buffer.from([0xff, 0x0a])]);
    await expect(decode(bytes, 'auto', 65_536)).rejects.toMatchObject({
      reason: { key: 'brokenUtf8', holes: { line: 30_002 } },
    });
  });
});
