import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { withFolder } from '../fakes/withFolder.js';
import { runCommand } from '../fakes/runCommand.js';

const installation = { namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b91', epoch: 1, timeZone: 'UTC', isDemo: false };

/** An archive of an installation that keeps nothing yet. */
function toEmptyArchive(): Buffer {
  const services = ['people', 'learning', 'recognition', 'outcomes'];
  const about = { format: 1, release: '1.0.0', madeAt: '2026-01-01T00:00:00.000Z', isDemoLoaded: false, services };
  const header = `${JSON.stringify({ archive: { ...about, ...installation } })}\n`;
  const sha256 = createHash('sha256').update(header).digest('hex');
  return gzipSync(`${header}${JSON.stringify({ end: { sha256 } })}\n`);
}

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

  describe('where processes on MongoDB are meant, in a folder with data of one machine', () => {
    const processes = {
      HOLDFAST_STORE: 'mongo',
      HOLDFAST_MONGO_URL: 'mongodb://127.0.0.1:1',
      HOLDFAST_JOURNAL: 'kafka',
      HOLDFAST_KAFKA_BROKERS: '127.0.0.1:1',
    };
    const withData = (story: (folder: string, archive: string) => Promise<void>): Promise<void> =>
      withFolder(async (folder) => {
        const archive = join(folder, 'move.gz');
        mkdirSync(join(folder, 'data'));
        writeFileSync(join(folder, 'data', 'installation.json'), JSON.stringify(installation));
        await story(folder, archive);
      });

    it('need the namespace for a backup, unless somebody names the folder', () =>
      withData(async (folder, archive) => {
        const run = await runCommand(['backup', archive], { env: processes, folder });
        expect(run.exitCode).toBe(2);
        expect(run.stderr).toContain('HOLDFAST_NAMESPACE: is needed');
        const named = await runCommand(['backup', archive, '--data-dir', 'data'], { env: processes, folder });
        expect(named.stderr).not.toContain('HOLDFAST_NAMESPACE');
      }));

    it('get the archive that is moved, whatever the folder has, and a dry run looks at who has databases there', () =>
      withData(async (folder, archive) => {
        writeFileSync(archive, toEmptyArchive());
        const run = await runCommand(['import-archive', archive, '--dry-run'], { env: processes, folder });
        expect(run.stderr).not.toContain('has an installation already');
        expect(run.stderr).toContain('HOLDFAST_MONGO_URL');
        expect(run.exitCode).toBe(2);
      }));
  });
});
