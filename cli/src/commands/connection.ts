import type { Command } from 'commander';
import { createGraphClient, parseUrl, type GraphClient } from '../graph/graphClient.js';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Session } from '../session.js';

const LOCAL_URL = 'http://127.0.0.1:4000/graphql';

/** The options of every command that talks to the graph. */
export interface ConnectionOptions {
  readonly url?: string;
  readonly token?: string;
}

/** Adds `--url` and `--token`. */
export const addConnectionOptions = (command: Command, { texts }: Session): Command =>
  command
    .option('--url <url>', texts.say(message('optionUrl', { url: LOCAL_URL })))
    .option('--token <token>', texts.say(message('optionToken')));

/** The client that the options ask for; the environment is asked where they say nothing, so that no token need be typed. */
export function openConnection({ url, token }: ConnectionOptions, { terminal: { env }, texts }: Session): GraphClient {
  const parsed = parseUrl(url ?? (env['HOLDFAST_URL'] || LOCAL_URL));
  if (!parsed.ok) throw new Refused(parsed.refusal);
  return createGraphClient({ url: parsed.value, token: token ?? env['HOLDFAST_TOKEN'], language: texts.language });
}
