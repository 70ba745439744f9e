import { ok, refuse, type Result } from '@holdfast/kernel';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { eventCatalog } from './generated/eventCatalog.js';
import type { EventData, EventType } from './generated/events.js';

/** An event with all it carries is at most this long in UTF-8; the outbox refuses a longer one before it is stored. */
export const EVENT_BYTES_MAX = 65_536;

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ['x-holdfast'] });
formats.default(ajv);

const validators = new Map<EventType, ValidateFunction>();

/** Schemas are compiled when they are first needed: a service meets few of them, and start must be quick. */
function validatorOf(type: EventType): ValidateFunction {
  const known = validators.get(type);
  if (known) return known;
  const compiled = ajv.compile(eventCatalog[type].schema);
  validators.set(type, compiled);
  return compiled;
}

/** Names the field and the rule, never the value: a refused event must not carry a person's data into a log. */
const toSentence = ({ instancePath, message }: ErrorObject): string =>
  `${instancePath || '/'} ${message ?? 'is wrong'}`;

/**
 * Reads the data of an event as bytes carried them. Fields that this build does not know are let through: a newer
 * minor form may add optional ones. The refusal lists every mistake in one sentence.
 */
export function parseEventData<Type extends EventType>(type: Type, data: unknown): Result<EventData[Type], string> {
  const validate = validatorOf(type);
  // Parsing edge: the interface is generated from the very schema that was just checked.
  if (validate(data)) return ok(data as EventData[Type]);
  return refuse(`The data of ${type} breaks its schema: ${(validate.errors ?? []).map(toSentence).join('; ')}`);
}
