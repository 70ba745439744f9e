import type { Day } from '@holdfast/kernel';
import type { DemoTexts } from '../texts/texts.js';
import { castCompany, type Cast } from './cast.js';
import { drawCompany, type DrawnCompany } from './drawnCompany.js';
import { createNumbering, type Numbering } from './numbering.js';
import { toDay } from './timeline.js';

/** What all rows are written from: the numbers as they were drawn, the day from which days count, and the language. */
export interface Scene {
  readonly drawn: DrawnCompany;
  readonly cast: Cast;
  readonly numbering: Numbering;
  readonly today: Day;
  readonly texts: DemoTexts;
  /** When all that is imported was known: the day before, so that whatever somebody records later wins. */
  readonly recordedAt: string;
  /** When the mistake was noticed. */
  readonly correctedAt: string;
}

/** Draws a company and finds its people. */
export function createScene(seed: string, today: Day, texts: DemoTexts): Scene {
  const drawn = drawCompany(seed);
  const cast = castCompany(drawn);
  const yesterday = toDay(today, -1);
  return {
    drawn,
    cast,
    numbering: createNumbering(cast),
    today,
    texts,
    recordedAt: `${yesterday}T00:00:00Z`,
    correctedAt: `${yesterday}T06:00:00Z`,
  };
}
