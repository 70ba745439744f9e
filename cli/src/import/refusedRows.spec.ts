import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';
import { createRefusedRows } from './refusedRows.js';

const header = ['person', 'value'];
const refused = (number: number, ...cells: readonly string[]) => ({ row: { number, cells }, reasons: ['one', 'two'] });

describe('the file of refused rows', () => {
  it('begins with the first row and takes more', () =>
    withFolder(async (folder) => {
      const rows = createRefusedRows({ path: join(folder, 'a.csv'), folder: '/', header });
      await rows.write([]);
      expect(rows.path()).toBeUndefined();
      await rows.write([refused(3, '1', 'x, y')]);
      await rows.write([refused(9, '2', ' "z"')]);
      expect(rows.isElsewhere()).toBe(false);
      expect(await readFile(rows.path() ?? '', 'utf8')).toBe(
        '\ufeffperson,value,row,reasons\r\n1,"x, y",3,one; two\r\n2," ""z""",9,one; two\r\n',
      );
    }));

  it('goes to the current folder when nothing can be written beside the imported file', () =>
    withFolder(async (folder) => {
      await writeInto(folder, 'closed', 'a file is no folder');
      const rows = createRefusedRows({ path: join(folder, 'closed/a.csv'), folder, header });
      await rows.write([refused(1, '1', 'x')]);
      expect(rows.path()).toBe(join(folder, 'a.csv.refused.csv'));
      expect(rows.isElsewhere()).toBe(true);
    }));

  it('says when nothing can be written at all', () =>
    withFolder(async (folder) => {
      const closed = await writeInto(folder, 'closed', 'a file is no folder');
      const rows = createRefusedRows({ path: undefined, folder: closed, header });
      await expect(rows.write([refused(1, '1', 'x')])).rejects.toMatchObject({
        reason: { key: 'refusedRowsNotWritten' },
      });
    }));

  it('keeps the form of the header for rows that are too short or too long', () =>
    withFolder(async (folder) => {
      const rows = createRefusedRows({ path: undefined, folder, header });
      await rows.write([refused(1, '1'), refused(2, '1', 'x', 'surplus')]);
      const [, short, long] = (await readFile(join(folder, 'stdin.refused.csv'), 'utf8')).split('\r\n');
      expect([short, long]).toEqual(['1,,1,one; two', '1,x,2,one; two']);
    }));

  it('of an earlier import is found when no row is refused, but nobody else’s file is', () =>
    withFolder(async (folder) => {
      const place = { path: join(folder, 'a.csv'), folder, header };
      const mended = createRefusedRows(place);
      expect(await mended.findEarlier()).toBeUndefined();
      await createRefusedRows(place).write([refused(1, '1', 'x')]);
      expect(await mended.findEarlier()).toBe(join(folder, 'a.csv.refused.csv'));
      await mended.write([refused(1, '1', 'x')]);
      expect(await mended.findEarlier()).toBeUndefined();
      await writeInto(folder, 'a.csv.refused.csv', 'row,reasons\n');
      expect(await createRefusedRows(place).findEarlier()).toBeUndefined();
    }));
});
