/** What a caller asks of a long list: at most `first` items after an opaque cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string;
}

/** A bounded stretch of a long list; `endCursor` is where the next stretch begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** One per item: where a page that follows the item begins. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export const PAGE_SIZE_DEFAULT = 25;
export const PAGE_SIZE_MAX = 100;
