import { describe, expect, it } from '@jest/globals';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';

const installation = {
  namespace: '6ba7b810-9dad-41d1-80b4-00c04fd430c8',
  epoch: 1,
  timeZone: 'Asia/Shanghai',
  isDemo: false,
};

const claimsOf = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as unknown;

describe('holdfast token', () => {
  it('prints a token and nothing else', async () => {
    await withFolder(async (folder) => {
      await writeInto(folder, 'installation.json', JSON.stringify(installation));
      const args = ['--role', 'MANAGER:north', 'EMPLOYEE', '--person', '1042', '--purpose', 'AUDIT', '--for', '30m'];
      const run = await runCommand(['token', ...args, '--data-dir', folder]);
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      const claims = claimsOf(run.stdout) as { exp: number; iat: number };
      expect(claims).toMatchObject({ roles: ['MANAGER:north', 'EMPLOYEE'], person: '1042', purpose: 'AUDIT' });
      expect(claims.exp - claims.iat).toBe(1800);
    });
  });

  it('says everything that is wrong at once', async () => {
    const run = await runCommand(['token', '--role', 'BOSS', '--person', ' ', '--purpose', 'FUN', '--for', '25h']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    for (const part of ['"BOSS" is no role', '--person is empty', '"FUN" is no purpose', '"25h" is no time'])
      expect(run.stderr).toContain(part);
  });

  it.each(['0h', '8', '1.5h', '-1h', '8 h', '1441m', 'h'])('refuses the time %s', async (text) => {
    const run = await runCommand(['token', '--role', 'ADMIN', `--for=${text}`]);
    expect(run.stderr).toContain(`"${text}" is no time up to 24 hours`);
  });

  it('asks for a role, and for a folder with an installation', async () => {
    expect((await runCommand(['token'])).stderr).toContain('Name a role with --role; there are EMPLOYEE, ');
    await withFolder(async (folder) => {
      const run = await runCommand(['token', '--role', 'ADMIN', '--data-dir', folder]);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain(`The folder ${folder} holds no installation`);
    });
  });
});
