import type { Problem } from '@holdfast/kernel';

const quote = (text: string): string => `"${text.slice(0, 80)}"`;

export const metricNotFound = (key: string): Problem<'MetricNotFound'> => ({
  type: 'MetricNotFound',
  message: `No metric has the key ${quote(key)}.`,
  path: ['metric'],
});

export const metricAlreadyExists = (key: string): Problem<'MetricAlreadyExists'> => ({
  type: 'MetricAlreadyExists',
  message: `A metric with the key ${quote(key)} exists already.`,
  path: ['key'],
});

export const studyNotFound = (key: string): Problem<'StudyNotFound'> => ({
  type: 'StudyNotFound',
  message: `No study has the key ${quote(key)}.`,
  path: ['study'],
});

export const studyAlreadyExists = (key: string): Problem<'StudyAlreadyExists'> => ({
  type: 'StudyAlreadyExists',
  message: `A study with the key ${quote(key)} exists already.`,
  path: ['key'],
});
