import { parseDay, type Day } from '@holdfast/kernel';
import { RUNNING } from '../plan/runningCohort.js';
import { RUNNING_COHORT, toDay } from '../plan/timeline.js';
import { demoTexts, type Language } from '../texts/demoTexts.js';
import { isAnswer, type Graph } from './graph.js';

/** How an earlier load told the company. A repeated one tells it likewise, else its requests would contradict. */
export interface EarlierLoad {
  readonly language: Language | undefined;
  readonly today: Day | undefined;
}

const QUERY = `query EarlierDemo($key: String!) { course(key: $key) { title } cohort(key: $key) { startsOn } }`;

function findLanguage(title: unknown): Language | undefined {
  const languages: readonly Language[] = ['en', 'zh-CN'];
  return languages.find((language) => demoTexts[language].runningCourse === title);
}

/** Asks for what a load sends first: its title tells the language, its first day the day of the first start. */
export async function findEarlierLoad(graph: Graph): Promise<EarlierLoad> {
  const { course, cohort } = await graph.ask(QUERY, { key: RUNNING });
  const startsOn = parseDay(isAnswer(cohort) ? String(cohort['startsOn']) : '');
  return {
    language: isAnswer(course) ? findLanguage(course['title']) : undefined,
    today: startsOn.ok ? toDay(startsOn.value, -RUNNING_COHORT.from) : undefined,
  };
}
