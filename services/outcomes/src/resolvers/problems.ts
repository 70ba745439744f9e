import { problem, type Problem } from '@holdfast/kernel';

const shorten = (text: string): string => text.slice(0, 80);

export const metricNotFound = (key: string): Problem<'MetricNotFound'> =>
  problem('MetricNotFound', ['metric'], { key: shorten(key) });

export const metricAlreadyExists = (key: string): Problem<'MetricAlreadyExists'> =>
  problem('MetricAlreadyExists', ['key'], { key: shorten(key) });

export const studyNotFound = (key: string): Problem<'StudyNotFound'> =>
  problem('StudyNotFound', ['study'], { key: shorten(key) });

export const studyAlreadyExists = (key: string): Problem<'StudyAlreadyExists'> =>
  problem('StudyAlreadyExists', ['key'], { key: shorten(key) });
