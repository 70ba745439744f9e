/** A fault of the store (disk full, file locked, network). Work that met it may be tried again. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
}

/** The stored collections have another form than their definitions. Nothing was changed; trying again does not help. */
export class StoreFormDiffers extends Error {
  override readonly name = 'StoreFormDiffers';
  constructor(
    readonly place: string,
    readonly differences: readonly string[],
    /** What can be done about it, in a sentence. */
    remedy?: string,
  ) {
    const told = remedy === undefined ? differences : [...differences, remedy];
    super(`${place} holds collections of another form than this release reads: ${told.join(' ')}`);
  }
}

/** The cursor is none that this query gave out: it is damaged, or belongs to another query. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor() {
    super('The cursor is not one that this query gave out. Begin again without a cursor.');
  }
}

/** The document is not plain JSON, so that it would not come back from every store as it went in. */
export class NotPlainJson extends Error {
  override readonly name = 'NotPlainJson';
  constructor(
    readonly collection: string,
    readonly path: string,
    reason: string,
  ) {
    super(`A document of ${collection} is not plain JSON at ${path}: ${reason}.`);
  }
}

/** A text of the document holds half a surrogate pair; such text can only have come from outside. */
export class IllFormedText extends NotPlainJson {
  constructor(collection: string) {
    super(collection, 'some text', 'it holds half a surrogate pair');
  }
}
