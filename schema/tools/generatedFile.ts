/** A file that is made from the contract. `path` counts from the project's folder and has forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The first line of every generated source file, so that nobody mends the copy instead of the original. */
export const GENERATED_NOTICE = '// Generated from the contract by `npm run contract`. Change the contract instead.';
