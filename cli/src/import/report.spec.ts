import { describe, expect, it } from '@jest/globals';
import { createTexts } from '../language/texts.js';
import { message } from '../language/message.js';
import { toReportText, type ImportReport } from './report.js';
import { createTally, type Tally } from './tally.js';

const report: ImportReport = {
  ...{ kind: 'observations', file: 'a.csv', dryRun: false, hasWhere: false, isWide: false },
  ...{ tally: createTally(), seconds: 1, unsettled: undefined, error: undefined },
};

const say = (changes: Partial<ImportReport>, tally: Partial<Tally>, language: 'en' | 'zh-CN' = 'en'): string =>
  toReportText({ ...report, ...changes, tally: { ...createTally(), ...tally } }, createTexts(language));

describe('the report of an import', () => {
  it('counts rows, and those that --where chose', () => {
    const counts = { rows: 445, selected: 185, accepted: 180, unchanged: 5 };
    expect(say({ hasWhere: true }, counts)).toBe(
      'Rows of observations read from a.csv (UTF-8) in 1 s: 445.\nRows that match --where: 185.\nRows stored: 180. Unchanged: 5. Refused: 0.',
    );
    expect(say({}, counts)).not.toContain('--where');
    expect(say({ hasWhere: true }, { ...counts, misshapen: 2 })).toContain('since --where cannot judge them: 2.');
  });

  it('counts the values of wide rows as values, and their rows as rows', () => {
    const counts = { rows: 4, selected: 3, accepted: 2, refused: 4, unsentRows: 1, refusedRows: 3 };
    const english = say({ isWide: true }, counts);
    expect(english).toContain(
      'Values stored, one for each filled cell of a --wide column: 2. Unchanged: 0. Refused: 3.',
    );
    expect(english).toContain('Rows with something refused: 3; of these refused as a whole: 1.');
    expect(say({ isWide: true, dryRun: true }, counts, 'zh-CN')).toContain('将会保存的数值');
    expect(say({ isWide: true }, { accepted: 2 })).not.toContain('Rows with something refused');
  });

  it('asks to mend a broken file, and promises that what is stored stays', () => {
    const error = message('quoteNotClosed', { file: 'a.csv', line: 3, row: 2 });
    const broken = say({ error }, { isFileBroken: true });
    expect(broken).toContain('Mend the file there, then repeat the command: rows that are stored already stay');
    expect(broken).not.toContain('the same command goes on');
    expect(say({ error }, { isFileBroken: true }, 'zh-CN')).toContain('请修正该处，再执行同一命令：已保存的行不会丢失');
    expect(say({ error, dryRun: true }, { isFileBroken: true })).not.toContain('stored already');
  });

  it('lets the same command go on when the server was at fault', () => {
    const error = message('answerUnreadable');
    expect(say({ error }, {})).toContain(
      'What is stored stays, also what was under way and is not counted above; the same command goes on.',
    );
    expect(say({ error, dryRun: true }, {})).toContain('The dry run ended early; repeat the command.');
  });

  it('says where the refused rows are, and in a dry run that this is all that was written', () => {
    const counts = { refused: 1, refusedRows: 1, refusedFile: 'b.csv', isRefusedFileElsewhere: true };
    expect(say({}, counts)).toContain(
      'The refused rows are in b.csv (the folder of the imported file is closed to writing), with all reasons. Mend them there',
    );
    expect(say({ dryRun: true }, counts)).toContain('The dry run wrote this file alone: b.csv (the folder');
    expect(say({ dryRun: true }, counts, 'zh-CN')).toContain('试运行只写了一个文件：b.csv（原文件所在');
  });
});
