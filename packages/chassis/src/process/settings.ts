import { z } from 'zod';

/** What is wrong with the settings; all of it at once, so that one start is enough to mend them. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
  constructor(readonly mistakes: readonly string[]) {
    super(
      `The settings have ${mistakes.length} mistake(s):\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`,
    );
  }
}

/** What stands for these when they are absent is the machine's, and not what somebody meant who left them empty. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['HOLDFAST_TIME_ZONE']);

/** Reads settings out of an environment by their schema; an empty variable counts as absent, but for some. */
export function readSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => value !== undefined && (value !== '' || NEVER_EMPTY.has(name)),
    ),
  );
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new InvalidSettings(
    read.error.issues.map(({ path, message }) => `${path.join('.') || 'settings'}: ${message}`),
  );
}

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Building blocks of the settings schemas, each with its description for the generated table. */
export const setting = {
  toggle: (fallback: boolean, what: string) =>
    z
      .enum(['true', 'false'], { error: 'must be true or false' })
      .default(fallback ? 'true' : 'false')
      .transform((text) => text === 'true')
      .describe(what),
  list: (what: string) =>
    z
      .string()
      .default('')
      .transform((text) => text.split(',').map((part) => part.trim()))
      .transform((parts) => parts.filter((part) => part !== ''))
      .describe(what),
  /** Optional, and never printed. */
  secret: (form: z.ZodString, what: string) => form.optional().meta({ isSecret: true, description: what }),
  port: (fallback: number, what: string) =>
    z.coerce.number({ error: 'must be a port, 0 to 65535' }).int().min(0).max(65535).default(fallback).describe(what),
  folder: (fallback: string, what: string) => z.string().min(1).default(fallback).describe(what),
  timeZone: () =>
    z
      .string()
      .refine(isTimeZone, { error: 'must be an IANA time zone, such as Asia/Shanghai, or absent' })
      .default(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
      .describe(
        'The zone in which instants become days (IANA name); kept by the first start, and the same for every process',
      ),
  logLevel: (fallback: 'info' | 'warn' = 'info') =>
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be one of fatal, error, warn, info, debug, trace, silent',
      })
      .default(fallback)
      .describe('How much the log says'),
};
