import { describe, expect, it } from '@jest/globals';
import { runCommand } from './fakes/runCommand.js';

const commands = ['start', 'import', 'template', 'status', 'demo'];

describe('the command line', () => {
  it.each(commands)('explains %s with examples in both languages', async (command) => {
    const english = await runCommand([command, '--help']);
    expect(english).toMatchObject({ exitCode: 0, stderr: '' });
    expect(english.stdout).toMatch(/Usage:[^]*Options:[^]*Examples:\n {2}\$ holdfast /);
    expect(english.stdout).not.toMatch(/[\u3000-\u9fff]{3}.*：/);
    const chinese = await runCommand([command, '--help', '--lang', 'zh-CN']);
    expect(chinese.stdout).toMatch(/用法：[^]*选项：[^]*示例：\n {2}\$ holdfast /);
    expect(chinese.stdout).not.toMatch(/Usage|Options|display help|default/);
  });

  it('lists all commands when it is asked nothing', async () => {
    const run = await runCommand([]);
    expect(run.exitCode).toBe(0);
    for (const command of commands) expect(run.stdout).toContain(`  ${command} `);
  });

  it.each([
    [
      'an unknown option',
      ['import', 'people', 'a.csv', '--maps', 'a=b'],
      'The option --maps does not exist. Did you mean --map?',
    ],
    [
      'all unknown options',
      ['import', 'people', 'a.csv', '--maps', 'a=b', '--dry-runs', '--xyz'],
      'The option --maps does not exist. Did you mean --map? The option --dry-runs does not exist. Did you mean --dry-run? The option --xyz does not exist.',
    ],
    [
      'all options that cannot be meant',
      ['import', 'people', 'a.csv', '--set', 'age=1', '--source', 's', '--where', 'a', '--day-zero', 'x'],
      '--source is for activity; rows of people have an identity of their own. A row of people has no field "age"; its fields are externalId, displayName, orgUnit, orgUnitFrom, manager, startedOn, endedOn, endReason, recordedAt. --where: "a" has no two parts; write it as name=value. --day-zero: "x" is no date; write it as 2026-03-05.',
    ],
    [
      'an unknown command',
      ['imports'],
      'The command "imports" does not exist. Did you mean import? holdfast --help lists all.',
    ],
    [
      'a missing argument',
      ['import', 'people'],
      'The argument <file> is missing. Add --help to see what belongs where.',
    ],
    [
      'an option without its value',
      ['import', 'people', 'a.csv', '--set'],
      'The option --set <field=value> needs a value.',
    ],
    ['too many arguments', ['import', 'people', 'my', 'file.csv'], 'There are more arguments than this command takes.'],
    ['an unknown language', ['status', '--lang', 'fr'], 'The language "fr" is not known; known are en, zh-CN.'],
    [
      'an unknown field',
      ['import', 'people', 'a.csv', '--set', 'age=1'],
      'A row of people has no field "age"; its fields are externalId',
    ],
    ['an address that is none', ['status', '--url', 'here'], '--url: "here" is no address'],
  ])('names %s', async (_, args, sentence) => {
    const run = await runCommand(args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(`holdfast: ${sentence}`);
  });

  it('names mistakes in Chinese', async () => {
    const run = await runCommand(['import', 'people', 'a.csv', '--maps', 'a=b'], { locale: 'zh-CN' });
    expect(run.stderr).toBe('holdfast：没有选项 --maps。是不是 --map？\n');
  });

  it('tells programs about a mistake in JSON too', async () => {
    const run = await runCommand(['import', 'people', 'none.csv', '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 0, error: 'The file none.csv does not exist.' });
    expect(run.exitCode).toBe(2);
  });
});
