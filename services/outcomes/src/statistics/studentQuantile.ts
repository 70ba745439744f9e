import { compiled, incbi } from 'cephes';
import type { StudentQuantile } from '../domain/estimate/meanDifference.js';

await compiled;

/**
 * The quantile of Student's t, by the Cephes library. t^2 / (t^2 + df) has the distribution Beta(1/2, df/2), so the
 * one inverse that the library has for every df, whole or not, gives it. Upper half only: probability >= 0.5.
 */
export const studentQuantile: StudentQuantile = (probability, degreesOfFreedom) => {
  const share = incbi(0.5, degreesOfFreedom / 2, 2 * probability - 1);
  return Math.sqrt((degreesOfFreedom * share) / (1 - share));
};
