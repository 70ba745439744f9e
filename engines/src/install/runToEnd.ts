import { spawn } from 'node:child_process';
import type { Command } from '../engine.js';

const OUTPUT_LINES_MAX = 25;

export interface Ending {
  /** 127 when there is no such program, as a shell says it. */
  readonly code: number;
  /** The last lines of what it wrote. */
  readonly output: string;
}

/** Runs a program to its end and keeps what it wrote. */
export function runToEnd({ program, args }: Command, folder?: string): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
    const lines: string[] = [];
    const keep = (text: string): void => {
      lines.push(text);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (fault) => resolve({ code: 127, output: fault.message }));
    child.once('close', (code) =>
      resolve({ code: code ?? 128, output: lines.join('').trim().split('\n').slice(-OUTPUT_LINES_MAX).join('\n') }),
    );
  });
}
