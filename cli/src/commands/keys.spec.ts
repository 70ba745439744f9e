import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';

describe('holdfast keys', () => {
  it('prints the two settings, with the secret one for the gateway alone', async () => {
    const { stdout, stderr, exitCode } = await runCommand(['keys']);
    expect(exitCode).toBe(0);
    const [, signing = '', verifying = ''] =
      /^HOLDFAST_PASS_SIGNING_KEY='(.+)'\nHOLDFAST_PASS_VERIFYING_KEYS='(.+)'\n$/.exec(stdout) ?? [];
    const { d, ...shown } = JSON.parse(signing) as { d: string };
    expect(JSON.parse(verifying)).toEqual({ keys: [shown] });
    expect(verifying).not.toContain(d);
    expect(stderr).toContain('secret of the gateway alone');
    expect(stderr).toContain('set -a; . ./FILE; set +a');
  });

  it('is exported to each shell as the operations page says', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
    const [services = '', gateway = ''] = page.split('\n').filter((line) => line.startsWith('set -a; eval'));
    const { stdout } = await runCommand(['keys']);
    await withFolder(async (folder) => {
      await writeInto(folder, '.env.keys', stdout);
      const exportedBy = (line: string): string[] =>
        execFileSync('sh', ['-c', `${line}\nenv`], { cwd: folder, env: { PATH: process.env['PATH'] } })
          .toString()
          .split('\n')
          .filter((each) => each.startsWith('HOLDFAST_'));
      const [signing, verifying] = stdout.replaceAll("'", '').split('\n');
      expect(exportedBy(services)).toEqual([verifying]);
      expect(exportedBy(gateway)).toEqual([signing]);
      expect(exportedBy('set -a; . ./.env.keys; set +a').sort()).toEqual([signing, verifying]);
    });
  });
});
