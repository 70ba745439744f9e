import { drawFigures, type Figures } from './drawFigures.js';
import { drawEnrollments, type DrawnEnrollment } from './drawEnrollments.js';
import { studiedPrograms, type Program } from './programs.js';
import { createRandom, type Random } from './random.js';
import { drawRoster, type Employee } from './roster.js';

/** A program as it went. */
export interface DrawnProgram {
  readonly program: Program;
  readonly figures: readonly Figures[];
  readonly enrollments: readonly DrawnEnrollment[];
}

/** The company in numbers, before anybody has a name. */
export interface DrawnCompany {
  readonly random: Random;
  readonly roster: readonly Employee[];
  readonly programs: readonly DrawnProgram[];
}

/** Draws everything that studies measure. */
export function drawCompany(seed: string): DrawnCompany {
  const random = createRandom(seed);
  const roster = drawRoster(random.fork('roster'));
  const programs = studiedPrograms.map((program): DrawnProgram => {
    const figures = drawFigures(random.fork(program.key), program, roster);
    return { program, figures, enrollments: drawEnrollments(random.fork(`${program.key}/part`), figures) };
  });
  return { random, roster, programs };
}
