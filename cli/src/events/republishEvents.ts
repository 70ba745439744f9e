import { randomUUID } from 'node:crypto';
import type { GraphClient } from '../graph/graphClient.js';
import { toRepublishMutation } from '../graph/operationsOfEvents.js';
import { message } from '../language/message.js';
import type { Session } from '../session.js';
import type { ServiceName } from '../status/status.js';
import { waitUntilSettled } from '../status/waitUntilSettled.js';
import { createProgress } from '../terminal/progress.js';
import { changeEvents } from './askEvents.js';

export interface Republishing {
  readonly service: ServiceName;
  readonly by: string;
  readonly asJson: boolean;
  /** Waits at most so long until everything has settled; not at all when absent. */
  readonly settledWithinMs: number | undefined;
}

/** Waits until everything has settled, and says why not in words; empty when it has. */
async function listUnsettled(client: GraphClient, timeoutMs: number, isQuiet: boolean, { terminal, texts }: Session) {
  const progress = createProgress(terminal.stderr, terminal.now, { quiet: isQuiet });
  const { reasons } = await waitUntilSettled(client, terminal, timeoutMs, (reason) =>
    progress.announce(() => texts.say(message('progressWait', { reason }))),
  );
  progress.clear();
  return reasons.map((reason) => texts.say(reason));
}

/** Asks a service to tell again how everything stands; false when it was to settle and has not. */
export async function republishEvents(
  client: GraphClient,
  { service, by, asJson, settledWithinMs }: Republishing,
  session: Session,
): Promise<boolean> {
  const { terminal, texts } = session;
  const print = (line: string): unknown => terminal.stdout.write(`${line}\n`);
  const { jobs } = await changeEvents(client, toRepublishMutation(service), { requestId: randomUUID(), by });
  if (!asJson) print(texts.say(message('republishAsked', { service, jobs: Number(jobs) })));
  if (settledWithinMs === undefined) {
    if (asJson) print(JSON.stringify({ service, jobs }));
    return true;
  }
  const reasons = await listUnsettled(client, settledWithinMs, asJson, session);
  const isSettled = reasons.length === 0;
  if (asJson) print(JSON.stringify({ service, jobs, settled: isSettled, reasons }));
  else
    print([texts.say(message(isSettled ? 'settled' : 'notSettled')), ...reasons.map((each) => `  ${each}`)].join('\n'));
  return isSettled;
}
