/** What a program cost, what its effect is worth and what is claimed for it. Amounts are in fen, hundredths of a CNY. */
export interface Economics {
  readonly directEach: number;
  readonly timeEach: number;
  readonly overhead: number;
  readonly valuePerUnit: number;
}

export const CURRENCY = 'CNY';

/** By program; one without an entry has neither costs nor a price. */
export const economics: Readonly<Record<string, Economics>> = {
  'demo-lot': { directEach: 52_000, timeEach: 48_000, overhead: 9_000_000, valuePerUnit: 66 },
  'demo-popular': { directEach: 45_000, timeEach: 24_000, overhead: 2_000_000, valuePerUnit: 42_000 },
  'demo-complaints': { directEach: 35_000, timeEach: 18_000, overhead: 3_000_000, valuePerUnit: 90_000 },
};

/** In percent, what somebody promised of each program. */
export const claimedGrowthPercent: Readonly<Record<string, string>> = {
  'demo-lot': '15',
  'demo-popular': '18',
  'demo-complaints': '30',
  'demo-pilot': '5',
};

/** What the award pays. */
export const AWARD_FEN = 50_000;
