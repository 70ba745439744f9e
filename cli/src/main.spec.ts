import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeGraph, type FakeGraph } from './fakes/fakeGraph.js';
import { withFolder } from './fakes/withFolder.js';

const bin = join(import.meta.dirname, '../bin/holdfast.js');

let graph: FakeGraph;
beforeAll(async () => {
  graph = await startFakeGraph();
});
afterAll(() => graph.stop());

/** Runs the real command; its input stays open unless `input` is given. */
async function holdfast(args: readonly string[], input?: string, folder = tmpdir()) {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.write(input);
  if (input?.endsWith('\n')) child.stdin.end();
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

describe('the process', () => {
  it('imports its standard input and ends well', async () => {
    const run = await holdfast(['import', 'people', '-', '--json', '--url', graph.url], 'externalId\n1\n2\n');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 2 });
  });

  it('ends with 2 at a mistake, even when its input is still open', async () => {
    const run = await holdfast(['import', 'people', '-', '--url', graph.url], 'a'.repeat(5_000).concat('\nb,c'));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('no column for the field externalId');
  });

  it('names a missing value of a start, and nothing that the person has not written', async () => {
    const run = await holdfast(['start', '--port']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--port needs a value');
    expect(run.stderr).not.toContain('belongs to no flag');
  });

  it('ends with 1 when rows were refused', async () => {
    await withFolder(async (folder) => {
      const run = await holdfast(['import', 'people', '-', '--url', graph.url], 'externalId,manager\n1\n', folder);
      expect(run).toMatchObject({ code: 1, stderr: '' });
      expect(run.stdout).toContain(join(folder, 'stdin.refused.csv'));
    });
  });
});
