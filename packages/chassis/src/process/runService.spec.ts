import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const PROGRAM = fileURLToPath(new URL('../testing/fatalService.js', import.meta.url));

it('a service that cannot go on stops in order and ends its process with a failure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-doomed-'));
  try {
    const child = spawn(process.execPath, [PROGRAM, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [log, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);

    expect(log).toContain('stopped in order');
    expect(code).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
