import { ok, refuse, type Result } from '@holdfast/kernel';
import { message, type Message } from '../language/message.js';
import type { KindDefinition } from './kinds.js';
import type { Header } from './parseHeader.js';
import { ROW_NUMBER, type ImportRequest } from './request.js';

/** Where the cells of a row come from: positions in the file's rows. */
export interface Columns {
  /** The position of a field's column, by field; `@row` for the row's number. */
  readonly fields: ReadonlyMap<string, number | typeof ROW_NUMBER>;
  readonly wanted: readonly { readonly position: number; readonly value: string }[];
  readonly wide: readonly { readonly position: number; readonly from: string; readonly to: string }[];
  /** Columns that nothing names. */
  readonly ignored: readonly string[];
}

type Found<Value> = Result<Value, Message>;

/** Fields that a wide column fills, so that no column of their name is read. */
const WIDE_FIELDS: readonly string[] = ['from', 'to', 'value'];

/** Finds columns by name in one header; a name that stands there twice says nothing about which one is meant. */
class ColumnFinder {
  readonly used = new Set<number>();

  constructor(
    private readonly header: Header,
    private readonly file: string,
  ) {}

  find(column: string, option: string): Found<number> {
    const position = this.header.indexOf(column.trim());
    if (position < 0) {
      const known = this.header
        .filter((name) => name !== '')
        .join(', ')
        .slice(0, 500);
      return refuse(message('columnMissing', { file: this.file, column, option, known }));
    }
    if (this.header.includes(column.trim(), position + 1))
      return refuse(message('columnTwice', { file: this.file, column }));
    this.used.add(position);
    return ok(position);
  }
}

function findFields(
  { mapped, constants, wide }: ImportRequest,
  { fields }: KindDefinition,
  header: Header,
  finder: ColumnFinder,
): Found<Columns['fields']> {
  const positions = new Map<string, number | typeof ROW_NUMBER>();
  for (const field of fields) {
    const column = mapped.get(field);
    if (column === ROW_NUMBER) positions.set(field, ROW_NUMBER);
    if (column === ROW_NUMBER || constants.has(field)) continue;
    if (column === undefined && (!header.includes(field) || (wide.length > 0 && WIDE_FIELDS.includes(field)))) continue;
    const position = finder.find(column ?? field, '--map');
    if (!position.ok) return position;
    positions.set(field, position.value);
  }
  return ok(positions);
}

function findMissing(
  { requiredFields }: KindDefinition,
  { constants, wide, kind, file }: ImportRequest,
  fields: Columns['fields'],
  header: Header,
): Message | undefined {
  const isGiven = (field: string): boolean =>
    fields.has(field) || constants.has(field) || (wide.length > 0 && WIDE_FIELDS.includes(field));
  const missing = requiredFields.find((group) => !group.some(isGiven));
  if (!missing) return undefined;
  const [field = ''] = missing;
  return message('fieldMissing', {
    kind,
    file,
    fields: missing.join(' / '),
    field,
    known: header.join(', ').slice(0, 500),
  });
}

/** Finds every column that the options and the fields' own names ask for; refuses what the file lacks. */
export function findColumns(request: ImportRequest, definition: KindDefinition, header: Header): Found<Columns> {
  const finder = new ColumnFinder(header, request.file);
  const fields = findFields(request, definition, header, finder);
  if (!fields.ok) return fields;
  const wanted: { position: number; value: string }[] = [];
  for (const { column, value } of request.wanted) {
    const position = finder.find(column, '--where');
    if (!position.ok) return position;
    wanted.push({ position: position.value, value });
  }
  const wide: { position: number; from: string; to: string }[] = [];
  for (const { column, from, to } of request.wide) {
    const position = finder.find(column, '--wide');
    if (!position.ok) return position;
    wide.push({ position: position.value, from, to });
  }
  const missing = findMissing(definition, request, fields.value, header);
  if (missing) return refuse(missing);
  const ignored = header.filter((name, position) => name !== '' && !finder.used.has(position));
  return ok({ fields: fields.value, wanted, wide, ignored });
}
