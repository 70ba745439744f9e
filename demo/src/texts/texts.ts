/** What is said of a program's costs and of the price of its effect. */
export interface CostTexts {
  readonly direct: string;
  readonly time: string;
  readonly overhead: string;
  readonly priceSource: string;
}

/** What is said of a studied program. */
export interface ProgramTexts {
  readonly title: string;
  readonly question: string;
  /** Who claims the effect that it is said to have. */
  readonly claimSource: string;
  readonly metricName: string;
  readonly metricUnit: string;
  /** Null for a program whose costs nobody has written down. */
  readonly costs: CostTexts | null;
}

/** Every text of the company in one language. */
export interface DemoTexts {
  readonly company: string;
  readonly regions: readonly string[];
  storeName(number: string): string;
  readonly programs: Readonly<Record<'demo-lot' | 'demo-popular' | 'demo-complaints' | 'demo-pilot', ProgramTexts>>;
  readonly runningCourse: string;
  readonly costSource: string;
  readonly policyTitle: string;
  readonly careerPathTitle: string;
  readonly stepSenior: string;
  readonly stepLead: string;
  readonly personalGoals: readonly [string, ...string[]];
  readonly businessGoals: readonly [string, ...string[]];
  /** Joins a family name and a given name, both as pairs of Chinese and Latin letters. */
  toName(family: NamePart, given: readonly NamePart[]): string;
}

export interface NamePart {
  readonly chinese: string;
  readonly latin: string;
}
