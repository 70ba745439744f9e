import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDataFolder, startKillable } from '@holdfast/acceptance';
import Database from 'libsql';
import { hasOulad, readClicks, writeClicks, type Clicks } from './oulad.js';
import { megabytes, readPeakResidentBytes } from './processFigures.js';
import { median } from './quantile.js';

/**
 * OULAD AAA 2013J through the command line into a running product, against the same rows inserted raw into the same
 * SQLite with the same durability in batches of 1,000, in turns; then a file four times as long for the memory.
 */
const RUNS = 3;
const BATCH = 1000;
const GOAL_RATIO = 0.1;
const CLI = fileURLToPath(new URL('../../cli/bin/holdfast.js', import.meta.url));
const MAP = [
  '--set',
  'cohort=aaa-2013j',
  '--map',
  'person=id_student',
  '--map',
  'day=date',
  '--map',
  'object=id_site',
  '--map',
  'count=sum_click',
  '--set',
  'verb=interacted',
];

function insertRaw(folder: string, { lines }: Clicks): number {
  const rows = lines.map((line) => line.split(','));
  const database = new Database(join(folder, `raw-${performance.now()}.db`));
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE clicks (row INTEGER PRIMARY KEY, person TEXT, object TEXT, day TEXT, count TEXT)');
  const insert = database.prepare('INSERT INTO clicks (person, object, day, count) VALUES (?, ?, ?, ?)');
  const startedAt = performance.now();
  for (let start = 0; start < rows.length; start += BATCH) {
    database.exec('BEGIN IMMEDIATE');
    for (const [, , person, object, day, count] of rows.slice(start, start + BATCH))
      insert.run([person, object, day, count]);
    database.exec('COMMIT');
  }
  const seconds = (performance.now() - startedAt) / 1000;
  database.close();
  return rows.length / seconds;
}

interface ImportFigures {
  readonly rowsPerSecond: number;
  readonly cliPeak: number;
  readonly serverPeak: number;
}

async function runCli(
  args: readonly string[],
): Promise<{ readonly seconds: number; readonly accepted: number; readonly peak: number }> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  let output = '';
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, readPeakResidentBytes(child.pid ?? 0));
    } catch {
      clearInterval(watch);
    }
  }, 20);
  await exited;
  clearInterval(watch);
  const report = JSON.parse(output) as { readonly accepted: number };
  return { seconds: (performance.now() - startedAt) / 1000, accepted: report.accepted, peak };
}

async function importFile(file: string): Promise<ImportFigures> {
  const folder = createDataFolder();
  const product = await startKillable(folder);
  await product.graph.make('createCourse', { requestId: '1', key: 'aaa', title: 'AAA' });
  await product.graph.make('scheduleCohort', {
    requestId: '2',
    key: 'aaa-2013j',
    course: 'aaa',
    startsOn: '2013-10-01',
    endsOn: '2014-06-26',
  });
  const url = new URL('/graphql', product.url).href;
  const { seconds, accepted, peak } = await runCli(['import', 'activity', file, ...MAP, '--json', '--url', url]);
  const serverPeak = readPeakResidentBytes(product.pid);
  await product.kill();
  rmSync(folder, { recursive: true, force: true });
  return { rowsPerSecond: accepted / seconds, cliPeak: peak, serverPeak };
}

if (!hasOulad) {
  console.log('import: the OULAD data are absent, nothing was measured');
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  const clicks = readClicks();
  writeClicks(join(scratch, 'once.csv'), clicks, 1);
  writeClicks(join(scratch, 'four.csv'), clicks, 4);
  const raws: number[] = [];
  const imports: ImportFigures[] = [];
  for (let run = 0; run < RUNS; run++) {
    raws.push(insertRaw(scratch, clicks));
    imports.push(await importFile(join(scratch, 'once.csv')));
  }
  const raw = median(raws);
  const rate = median(imports.map(({ rowsPerSecond }) => rowsPerSecond));
  const once4 = imports[0];
  const four = await importFile(join(scratch, 'four.csv'));
  console.log(
    `import: ${clicks.lines.length} rows through the command line at ${rate.toFixed(0)} rows/s, raw inserts at ${raw.toFixed(0)} rows/s: ` +
      `ratio ${(rate / raw).toFixed(3)} (goal ${GOAL_RATIO}); median of ${RUNS}`,
  );
  console.log(
    `import: peak memory of server ${megabytes(once4?.serverPeak ?? 0)} MB and command line ${megabytes(once4?.cliPeak ?? 0)} MB; ` +
      `with a file four times as long ${megabytes(four.serverPeak)} MB and ${megabytes(four.cliPeak)} MB, at ${four.rowsPerSecond.toFixed(0)} rows/s`,
  );
  rmSync(scratch, { recursive: true, force: true });
}
