import type { FieldShape, ValueShape } from './program.js';

/** Where an answer first broke the schema's promise; the reader gets null there, and is told. */
export interface BrokenPromise {
  readonly path: readonly (string | number)[];
}

interface Tracker {
  readonly path: (string | number)[];
  broken: BrokenPromise | undefined;
}

/** Says that what surrounds a value has to become null, as GraphQL asks for a missing value that is promised. */
const NULLIFY = Symbol('nullify');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function breakPromise(shape: ValueShape, tracker: Tracker): null | typeof NULLIFY {
  tracker.broken ??= { path: [...tracker.path] };
  return shape.isNullable ? null : NULLIFY;
}

function shapeList(items: readonly unknown[], shape: ValueShape & { kind: 'list' }, tracker: Tracker): unknown {
  const shaped: unknown[] = new Array(items.length);
  for (let index = 0; index < items.length; index++) {
    tracker.path.push(index);
    const item = shapeValue(items[index], shape.item, tracker);
    tracker.path.pop();
    if (item === NULLIFY) return shape.isNullable ? null : NULLIFY;
    shaped[index] = item;
  }
  return shaped;
}

function shapeObject(
  value: Readonly<Record<string, unknown>>,
  fields: readonly FieldShape[],
  isNullable: boolean,
  tracker: Tracker,
): Record<string, unknown> | null | typeof NULLIFY {
  const shaped: Record<string, unknown> = {};
  for (const field of fields) {
    tracker.path.push(field.name);
    const inner = shapeValue(value[field.name], field.value, tracker);
    tracker.path.pop();
    if (inner === NULLIFY) return isNullable ? null : NULLIFY;
    shaped[field.name] = inner;
  }
  return shaped;
}

function shapeValue(value: unknown, shape: ValueShape, tracker: Tracker): unknown {
  if (shape.kind === 'typeName') return shape.typeName;
  if (value === null || value === undefined) return shape.isNullable ? null : breakPromise(shape, tracker);
  switch (shape.kind) {
    case 'leaf':
      return shape.accepts(value) ? value : breakPromise(shape, tracker);
    case 'list':
      return Array.isArray(value) ? shapeList(value, shape, tracker) : breakPromise(shape, tracker);
    case 'object':
      return isObject(value)
        ? shapeObject(value, shape.fields, shape.isNullable, tracker)
        : breakPromise(shape, tracker);
    case 'abstract': {
      const fields = isObject(value) ? shape.fieldsOf(value['__typename']) : undefined;
      return fields && isObject(value)
        ? shapeObject(value, fields, shape.isNullable, tracker)
        : breakPromise(shape, tracker);
    }
  }
}

/** Gives the merged answers of the subgraphs the form that was asked for: no field more, nulls where they belong. */
export function shapeAnswer(
  merged: Readonly<Record<string, unknown>>,
  fields: readonly FieldShape[],
): { readonly data: Record<string, unknown> | null; readonly broken: BrokenPromise | undefined } {
  const tracker: Tracker = { path: [], broken: undefined };
  const data = shapeObject(merged, fields, true, tracker);
  return { data: data === NULLIFY ? null : data, broken: tracker.broken };
}
