import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { addDays, type Day } from '@holdfast/kernel';
import type { Row, World } from '../worlds/world.js';

/**
 * One presentation of the Open University Learning Analytics Dataset: 383 students of AAA 2013J, and 180,982 rows of
 * what they clicked. It lies beside the project, not in it.
 */
const FOLDER = new URL('../../../../shared/data/oulad/', import.meta.url);
const STARTS_ON: Day = '2013-10-01';
const PRESENTATION = 'AAA,2013J,';
const COHORT = 'aaa-2013j';

export interface OuladFiles {
  readonly people: readonly Row[];
  readonly enrollments: readonly Row[];
  readonly activity: readonly Row[];
}

/** The rows of a file that are about the presentation, by column, with their number in the file. */
function readRows(text: string, rowsMax = Infinity): readonly (Row & { readonly row: string })[] {
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  return lines
    .filter((line) => line.startsWith(PRESENTATION))
    .slice(0, rowsMax)
    .map((line, at) => ({
      ...Object.fromEntries(line.split(',').map((cell, column) => [columns[column] ?? '', cell])),
      row: String(at + 1),
    }));
}

const read = (name: string): Buffer => readFileSync(new URL(name, FOLDER));

/** Days are counted from the first of the presentation; no number is no day. */
const dayOf = (cell = ''): string => (cell === '' ? '' : addDays(STARTS_ON, Number(cell)));

/** All people and enrollments, and the first rows of activity, in the order of the files. */
export function readOuladFiles(activityRowsMax = Infinity): OuladFiles {
  return {
    people: readRows(read('studentInfo.csv').toString('utf8')).map((cells) => ({
      row: cells.row,
      externalId: cells['id_student'] ?? '',
      orgUnit: 'open-university',
    })),
    enrollments: readRows(read('studentRegistration.csv').toString('utf8')).map((cells) => ({
      row: cells.row,
      person: cells['id_student'] ?? '',
      cohort: COHORT,
      enrolledOn: dayOf(cells['date_registration']),
      withdrawnOn: dayOf(cells['date_unregistration']),
    })),
    activity: readRows(gunzipSync(read('studentVle.csv.gz')).toString('utf8'), activityRowsMax).map((cells) => ({
      row: cells.row,
      person: cells['id_student'] ?? '',
      cohort: COHORT,
      day: cells['date'] ?? '',
      object: cells['id_site'] ?? '',
      count: cells['sum_click'] ?? '',
      verb: 'interacted',
    })),
  };
}

/** Imports the presentation as it became known: who is there, who takes part, and what they did. */
export async function runOulad(world: Pick<World, 'import' | 'make' | 'settle'>, files: OuladFiles): Promise<void> {
  await world.import('people', files.people);
  await world.make('createCourse', { requestId: 'course', key: 'aaa', title: 'AAA' });
  const days = { startsOn: STARTS_ON, endsOn: '2014-06-26' };
  await world.make('scheduleCohort', { requestId: 'cohort', key: COHORT, course: 'aaa', ...days });
  await world.import('enrollments', files.enrollments);
  await world.import('activity', files.activity, { source: 'studentVle.csv' });
  await world.settle();
}

const PEOPLE_PER_QUESTION = 25;
const PERSON = `fragment Life on Person { externalId enrollments(first: 10) { nodes {
  status enrolledOn completedOn withdrawnOn score activity { lastOn days count durationSeconds } } } }`;

/** What is known of everybody who takes part, and of the cohort, in one text. */
export async function readOuladAnswers(world: Pick<World, 'ask'>, { people }: OuladFiles): Promise<string> {
  const answers: unknown[] = [
    await world.ask(`query { cohort(key: "${COHORT}") { enrollmentCounts { enrolled active completed withdrawn } } }`),
  ];
  for (let start = 0; start < people.length; start += PEOPLE_PER_QUESTION) {
    const some = people.slice(start, start + PEOPLE_PER_QUESTION);
    const fields = some.map(
      ({ externalId }, at) => `p${at}: personByExternalId(externalId: "${externalId}") { ...Life }`,
    );
    answers.push(await world.ask(`query { ${fields.join(' ')} } ${PERSON}`));
  }
  return JSON.stringify(answers);
}
