import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRunning, writeRecord } from './record.js';

describe('what is written of an engine', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  const startNaming = (argument: string): number => {
    child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', argument]);
    return child.pid ?? 0;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-record-'));
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('is believed of a process that names the folder', () => {
    const record = { pid: startNaming(folder), port: 1 };
    writeRecord(folder, record);
    expect(readRunning(folder)).toEqual(record);
  });

  it('is not believed of a process that got the number later', () => {
    writeRecord(folder, { pid: startNaming('somebody else'), port: 1 });
    expect(readRunning(folder)).toBeUndefined();
  });

  it('is not believed when it was written only half', () => {
    writeFileSync(join(folder, 'engine.json'), '{"pid":');
    expect(readRunning(folder)).toBeUndefined();
  });

  it('is nothing at first', () => {
    expect(readRunning(folder)).toBeUndefined();
  });
});
