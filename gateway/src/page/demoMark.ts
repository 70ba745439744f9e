/**
 * By what the demo company is known: the first thing that its load stores, under the title that it has in each
 * language. Its keys alone prove nothing, since anybody may name things of their own so.
 */
export const demoMark: { readonly course: string; readonly titles: readonly string[] } = {
  course: 'demo-first-weeks',
  titles: ['First weeks in the store', '新员工第一课'],
};
