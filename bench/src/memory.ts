import { openMicroservices, readOuladFiles, runOulad } from '@holdfast/acceptance';
import { startEngines } from '@holdfast/engines';
import { hasOulad } from './oulad.js';
import { megabytes, readPeakResidentBytes, readProcessFigures } from './processFigures.js';

/**
 * How much memory each process holds once it has imported OULAD AAA 2013J, as processes on real engines of its own. The
 * server that speaks MongoDB's protocol here takes minutes for all of it, so that the first rows stand for them: a number
 * after the script takes another share, `all` all of them.
 */
const GOAL_MEGABYTES = 150;
const DEFAULT_ROWS = '20000';

async function measure(asked: string): Promise<void> {
  const files = readOuladFiles(asked === 'all' ? Infinity : Number(asked));
  const engines = await startEngines();
  try {
    const world = await openMicroservices(engines.environment);
    const tell = (when: string): void => {
      for (const { target, pid } of world.processes) {
        const resident = readProcessFigures(pid()).residentBytes;
        console.log(
          `memory: ${target} holds ${megabytes(resident)} MB ${when} (goal ${GOAL_MEGABYTES}, ratio ` +
            `${(resident / 1024 / 1024 / GOAL_MEGABYTES).toFixed(2)}); its peak was ${megabytes(readPeakResidentBytes(pid()))} MB`,
        );
      }
    };
    tell('before the import');
    await runOulad(world, files);
    tell(`after ${files.activity.length} rows of activity`);
    await world.close();
  } finally {
    await engines.stop();
  }
}

if (hasOulad) await measure(process.argv[2] ?? DEFAULT_ROWS);
else console.log('memory: the OULAD data are absent, nothing was measured');
