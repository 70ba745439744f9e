const DENIES_NULL = '[P in K]-?: NonNullable<T[P]>';
const ALLOWS_NULL = '[P in K]-?: Exclude<T[P], undefined>';

/** An argument with a default is never absent, but a caller may still send null; the generated type denies it. */
export function toTruthfulDefaults(types: string): string {
  if (!types.includes(DENIES_NULL)) throw new Error('graphql-codegen writes RequireFields in another way now.');
  return types.replace(DENIES_NULL, ALLOWS_NULL);
}
