import type { DemoTexts } from './texts.js';

const capitalize = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

export const en: DemoTexts = {
  company: 'Greenfield Retail',
  regions: ['East', 'South', 'North', 'Southwest', 'Central'],
  storeName: (number) => `Store ${number}`,
  programs: {
    'demo-lot': {
      title: 'Consultative sales talks',
      question: 'Does the training in consultative sales talks raise sales per person?',
      claimSource: "The training vendor's brochure",
      metricName: 'Monthly sales per person',
      metricUnit: 'CNY',
      costs: {
        direct: 'Trainers, rooms and material',
        time: 'Working time, 16 hours each',
        overhead: "A share of the training department's costs",
        priceSource: 'Finance: one CNY more a month contributes 0.66 CNY over three months',
      },
    },
    'demo-popular': {
      title: 'Styling workshop',
      question: 'Does the styling workshop that everybody wants to join raise the value of a basket?',
      claimSource: "The workshop's host: baskets of those who came are 18% larger",
      metricName: 'Value of a basket',
      metricUnit: 'CNY',
      costs: {
        direct: 'Host and samples',
        time: 'Working time, 8 hours each',
        overhead: 'A share of the booking system',
        priceSource: 'Finance: one CNY more a basket contributes 420 CNY per person over three months',
      },
    },
    'demo-complaints': {
      title: 'Rehearsing complaints',
      question: 'Does rehearsing complaints lower complaints per thousand orders?',
      claimSource: "The service department's yearly plan",
      metricName: 'Complaints per thousand orders',
      metricUnit: 'per thousand orders',
      costs: {
        direct: 'Actors and rooms',
        time: 'Working time, 6 hours each',
        overhead: "A share of the service department's costs",
        priceSource: 'Service: one complaint less per thousand orders saves 900 CNY per person over three months',
      },
    },
    'demo-pilot': {
      title: 'Pilot of a new stock count',
      question: 'Does training in the new stock count make stock figures more accurate?',
      claimSource: 'The manager of the store',
      metricName: 'Accuracy of stock figures',
      metricUnit: '%',
      costs: null,
    },
  },
  runningCourse: 'First weeks in the store',
  costSource: "Finance's ledger",
  policyTitle: 'Award for growing sales',
  careerPathTitle: 'Growing in the store',
  stepSenior: 'Senior sales consultant',
  stepLead: 'Sales team lead',
  personalGoals: [
    'Teach somebody what I know',
    'Be in charge of a product range within a year',
    'Dare one more question to every customer',
  ],
  businessGoals: [
    'Sales per person in this store up by 5 percent',
    'Three points more returning customers',
    'Keep the best people of the team',
  ],
  toName: (family, given) => `${capitalize(given.map(({ latin }) => latin).join(''))} ${capitalize(family.latin)}`,
};
