import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withFolder } from '../fakes/withFolder.js';
import { runCommand } from '../fakes/runCommand.js';

describe('the commands around archives', () => {
  it.each(['backup', 'restore', 'export', 'import-archive'])('explain %s in both languages', async (command) => {
    const english = await runCommand([command, '--help']);
    expect(english).toMatchObject({ exitCode: 0, stderr: '' });
    expect(english.stdout).toMatch(/Usage:[^]*Options:[^]*Examples:\n {2}\$ .*holdfast /);
    const chinese = await runCommand([command, '--help', '--lang', 'zh-CN']);
    expect(chinese.stdout).toMatch(/用法：[^]*选项：[^]*示例：/);
  });

  it('say what is wrong with an archive, and end with 2', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'people.csv');
      writeFileSync(file, 'externalId\n1\n');
      const none = await runCommand(['restore', file, '--data-dir', join(folder, 'data')]);
      expect(none).toMatchObject({ exitCode: 2, stdout: '' });
      expect(none.stderr).toBe(`holdfast: The file ${file} is no archive of Holdfast.\n`);
      const missing = await runCommand(['import-archive', join(folder, 'a.gz')], { locale: 'zh-CN' });
      expect(missing.stderr).toBe(`holdfast：文件 ${join(folder, 'a.gz')} 不存在。\n`);
    }));

  it('say that there is nothing to back up', () =>
    withFolder(async (folder) => {
      const run = await runCommand(['backup', join(folder, 'a.gz'), '--data-dir', join(folder, 'data')]);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain(`There is no installation at ${join(folder, 'data')}.`);
    }));

  it.each([
    [{}, 'HOLDFAST_MONGO_URL: is needed because HOLDFAST_STORE is mongo'],
    [{ HOLDFAST_MONGO_URL: 'mongodb://127.0.0.1:1' }, 'HOLDFAST_JOURNAL: must be kafka'],
    [
      { HOLDFAST_MONGO_URL: 'mongodb://127.0.0.1:1', HOLDFAST_JOURNAL: 'kafka', HOLDFAST_KAFKA_BROKERS: '127.0.0.1:1' },
      'HOLDFAST_NAMESPACE: is needed, because HOLDFAST_STORE is mongo',
    ],
  ])('name a setting that is wrong: %j', (settings, sentence) =>
    withFolder(async (folder) => {
      const env = { HOLDFAST_STORE: 'mongo', ...settings };
      const run = await runCommand(['export', join(folder, 'a.gz')], { env, folder });
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain(sentence);
    }),
  );
});
