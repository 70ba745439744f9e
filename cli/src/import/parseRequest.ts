import { isSamePeriod, ok, parseDay, parsePeriod, refuse, type Day, type Result } from '@holdfast/kernel';
import { encodingChoices, type EncodingChoice } from '../file/encoding.js';
import { STANDARD_INPUT } from '../file/source.js';
import { joinMessages } from '../language/joinMessages.js';
import { message, type Message } from '../language/message.js';
import { importKinds, kinds, type ImportKind } from './kinds.js';
import { parseFields } from './parseFields.js';
import type { ImportOptions, ImportRequest, WantedCell, WideColumn } from './request.js';
import { splitPair } from './splitPair.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

function parseWanted(pairs: readonly string[]): Result<readonly WantedCell[], Message> {
  const wanted: WantedCell[] = [];
  for (const pair of pairs) {
    const [column, value] = splitPair(pair) ?? [];
    if (column === undefined || value === undefined)
      return refuse(message('optionNoPair', { option: '--where', pair }));
    if (wanted.some((other) => other.column === column && other.value !== value))
      return refuse(message('whereTwice', { column }));
    wanted.push({ column, value });
  }
  return ok(wanted);
}

/** Whether a text is a day or a month. */
const isDay = (text: string): boolean => parsePeriod(text, text).ok;

function parseWide(texts: readonly string[]): Result<readonly WideColumn[], Message> {
  const wide: WideColumn[] = [];
  for (const text of texts) {
    const [column, range = ''] = splitPair(text, 'last') ?? [];
    const [from, to, ...more] = range.split('..');
    if (column === undefined || !from || !to || more.length > 0) return refuse(message('wideUnreadable', { text }));
    const period = parsePeriod(from, to);
    if (!period.ok) return refuse(message(isDay(from) && isDay(to) ? 'wideBackwards' : 'wideNoPeriod', { text }));
    if (wide.some((other) => other.column === column)) return refuse(message('wideTwice', { column }));
    const same = wide.find((other) => isSamePeriod(other, period.value));
    if (same)
      return refuse(message('widePeriodTwice', { column, other: same.column, period: `${same.from}..${same.to}` }));
    wide.push({ column, ...period.value });
  }
  return ok(wide);
}

function parseDayZero(text: string | undefined): Result<Day | undefined, Message> {
  if (text === undefined) return ok(undefined);
  const day = parseDay(text);
  return day.ok ? day : refuse(message('dayZeroNoDate', { text }));
}

/** Reads an instant with its offset; without one nobody knows which moment is meant. */
function parseRecordedAt(text: string | undefined): Result<string | undefined, Message> {
  if (text === undefined) return ok(undefined);
  const instant = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? refuse(message('recordedAtNoInstant', { text })) : ok(new Date(instant).toISOString());
}

const isChoice = (text: string): text is EncodingChoice => encodingChoices.some((choice) => choice === text);

function parseEncoding(text: string): Result<EncodingChoice, Message> {
  return isChoice(text) ? ok(text) : refuse(message('unknownEncoding', { text, known: encodingChoices.join(', ') }));
}

/** Reads what is imported. */
export function parseKind(text: string): Result<ImportKind, Message> {
  const kind = importKinds.find((known) => known === text);
  return kind ? ok(kind) : refuse(message('unknownKind', { kind: text, known: importKinds.join(', ') }));
}

/** What an option is refused for because of what is imported, if for anything. */
function findMisplaced(kind: ImportKind, file: string, options: ImportOptions): Message | undefined {
  const { hasSource, fields } = kinds[kind];
  if (options.source !== undefined && !hasSource) return message('sourceMisplaced', { kind });
  if (options.source === undefined && hasSource && file === STANDARD_INPUT) return message('sourceMissing');
  if (options.source?.trim() === '') return message('sourceEmpty');
  if (options.recordedAt !== undefined && !fields.includes('recordedAt'))
    return message('recordedAtMisplaced', { kind });
  if ((options.wide ?? []).length > 0 && kind !== 'observations') return message('wideMisplaced', { kind });
  return undefined;
}

/** Reads the options of an import; refuses all that cannot be meant, before any file is opened. */
export function parseRequest(kindText: string, file: string, options: ImportOptions): Result<ImportRequest, Message> {
  const kind = parseKind(kindText);
  if (!kind.ok) return kind;
  const misplaced = findMisplaced(kind.value, file, options);
  const mistakes = misplaced ? [misplaced] : [];
  const take = <Value>(read: Result<Value, Message>, otherwise: Value): Value => {
    if (!read.ok) mistakes.push(read.refusal);
    return read.ok ? read.value : otherwise;
  };
  const request: ImportRequest = {
    kind: kind.value,
    file,
    ...take(parseFields(kind.value, options), { mapped: new Map(), constants: new Map() }),
    wanted: take(parseWanted(options.where ?? []), []),
    wide: take(parseWide(options.wide ?? []), []),
    dayZero: take(parseDayZero(options.dayZero), undefined),
    recordedAt: take(parseRecordedAt(options.recordedAt), undefined),
    source: options.source,
    encoding: take(parseEncoding(options.encoding ?? 'auto'), 'auto'),
    emptyClears: options.emptyClears === true,
    dryRun: options.dryRun === true,
  };
  const mistake = joinMessages(mistakes);
  return mistake ? refuse(mistake) : ok(request);
}
