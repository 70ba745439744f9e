import { ok, refuse, type Result } from '@holdfast/kernel';
import type { GraphClient } from '../graph/graphClient.js';
import { toRequestStart } from '../graph/operations.js';
import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Terminal } from '../terminal/terminal.js';
import { judgeSettled } from './judgeSettled.js';
import { parseStatus } from './parseStatus.js';
import { isSilent, services, type SystemStatus } from './status.js';

/** Between two looks, in milliseconds. */
const ROUND_MS = 200;

/** For one look, in milliseconds. */
const LOOK_TIMEOUT_MS = 10_000;

/** What two looks at the system have shown. */
export interface SettledJudgment {
  readonly status: SystemStatus;
  /** Why it is not settled; empty when it is. */
  readonly reasons: readonly Message[];
}

/** What the graph says of services none of which has given figures; undefined when it names none of them. */
function findSilence(errors: readonly unknown[] | undefined): SystemStatus | undefined {
  const status = parseStatus(undefined, errors);
  const isNamed = services.some((service) => {
    const look = status[service];
    return isSilent(look) && look.reason !== undefined;
  });
  return isNamed ? status : undefined;
}

/** One look; refused when nobody answers. */
async function lookOnce(client: GraphClient): Promise<Result<SystemStatus, Message>> {
  const { url } = client;
  const answer = await client.ask(`${toRequestStart('SystemStatus')}{}}`, { timeoutMs: LOOK_TIMEOUT_MS });
  if (answer.kind === 'data') return ok(parseStatus(answer.data['system'], answer.errors));
  const silence = answer.kind === 'passingFault' ? findSilence(answer.errors) : undefined;
  if (silence) return ok(silence);
  if (answer.kind === 'fault' || answer.kind === 'passingFault') return refuse(answer.reason);
  if (answer.kind === 'tooLarge') return refuse(message('answerUnreadable'));
  if (answer.kind === 'wrongAddress') throw new Refused(message('wrongAddress', { url, reason: answer.reason }));
  return refuse(message('nobodyAnswers', { url, reason: answer.reason }));
}

/**
 * Looks until the system is settled or the time is over, at least twice. Throws `Refused` when at the end nobody
 * answers at all.
 */
export async function waitUntilSettled(
  client: GraphClient,
  { now, pause }: Pick<Terminal, 'now' | 'pause'>,
  timeoutMs: number,
  onWait: (reason: Message) => void = () => undefined,
): Promise<SettledJudgment> {
  const endsAt = now() + timeoutMs;
  let before = await lookOnce(client);
  for (;;) {
    await pause(ROUND_MS);
    const current = await lookOnce(client);
    const reasons = before.ok && current.ok ? judgeSettled(before.value, current.value) : undefined;
    if (current.ok && (reasons?.length === 0 || (reasons && now() >= endsAt)))
      return { status: current.value, reasons };
    if (!current.ok && now() >= endsAt) throw new Refused(current.refusal);
    const [reason] = reasons ?? [];
    if (reason) onWait(reason);
    if (!current.ok) onWait(current.refusal);
    before = current;
  }
}
