import type { DemoTexts } from '../texts/texts.js';
import { STORES_PER_REGION } from './roster.js';

export const regionOf = (store: number): number => Math.floor(store / STORES_PER_REGION);

export const toRegionPath = ({ company, regions }: DemoTexts, region: number): string =>
  `${company}/${regions[region] ?? region}`;

/** A store's path from the company on, such as `青禾零售/华东/门店0001`. */
export const toStorePath = (texts: DemoTexts, store: number): string =>
  `${toRegionPath(texts, regionOf(store))}/${texts.storeName(String(store + 1).padStart(4, '0'))}`;

/** The stores of a program as units to compare with: whole regions where it ran in whole regions. */
export function toComparisonUnits(
  texts: DemoTexts,
  stores: { readonly from: number; readonly to: number },
): readonly string[] {
  if (stores.from === stores.to) return [toStorePath(texts, stores.from)];
  const [first, last] = [regionOf(stores.from), regionOf(stores.to)];
  return texts.regions.slice(first, last + 1).map((_, index) => toRegionPath(texts, first + index));
}
