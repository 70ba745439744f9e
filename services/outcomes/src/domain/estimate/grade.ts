import { unreachable } from '@holdfast/kernel';
import type { StudyDesign } from '../study/definition.js';

/** The Maryland Scientific Methods Scale. */
export type EvidenceGrade = 'SMS_1' | 'SMS_2' | 'SMS_3' | 'SMS_4' | 'SMS_5';

export type EstimationMethod = 'DIFFERENCE_IN_MEANS' | 'DIFFERENCE_IN_DIFFERENCES';

/** How far an estimate may be trusted. People of one unit resemble each other, so assignment by units costs a grade. */
export function gradeOf(design: StudyDesign, method: EstimationMethod, isClustered: boolean): EvidenceGrade {
  switch (design) {
    case 'RANDOMIZED':
      return isClustered ? 'SMS_4' : 'SMS_5';
    case 'OBSERVATIONAL':
      if (method === 'DIFFERENCE_IN_MEANS') return 'SMS_1';
      return isClustered ? 'SMS_2' : 'SMS_3';
    default:
      return unreachable(design);
  }
}
