import { describe, expect, it } from '@jest/globals';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';

const NOBODY = 'http://127.0.0.1:9/graphql';
const own = { namespace: '6ba7b810-9dad-41d1-80b4-00c04fd430c8', epoch: 1, timeZone: 'Asia/Shanghai', isDemo: false };

describe('holdfast demo', () => {
  it('names the address where nobody answers', async () => {
    const run = await runCommand(['demo', '--url', NOBODY]);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(NOBODY);
  });

  it('explains that the demo goes with its folder', async () => {
    const run = await runCommand(['demo', '--remove']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('holdfast demo --remove --data-dir FOLDER --yes');
  });

  it('deletes nothing that was not said to be meant', async () => {
    await withFolder(async (folder) => {
      await writeInto(folder, 'installation.json', JSON.stringify({ ...own, isDemo: true }));
      const run = await runCommand(['demo', '--remove', '--data-dir', folder]);
      expect(run.stderr).toContain(`Everything in ${folder} would be deleted`);
      const meant = await runCommand(['demo', '--remove', '--data-dir', folder, '--yes']);
      expect(meant).toMatchObject({ exitCode: 0, stderr: '', stdout: `The demo company in ${folder} is deleted.\n` });
    });
  });

  it('leaves a folder of own data as it is', async () => {
    await withFolder(async (folder) => {
      await writeInto(folder, 'installation.json', JSON.stringify(own));
      const run = await runCommand(['demo', '--remove', '--data-dir', folder, '--yes', '--lang', 'zh-CN']);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain('不是为演示公司而建的');
    });
  });

  it('says where there is nothing to remove', async () => {
    await withFolder(async (folder) => {
      const run = await runCommand(['demo', '--remove', '--data-dir', folder, '--yes']);
      expect(run.stderr).toContain('holds no installation');
    });
  });
});
