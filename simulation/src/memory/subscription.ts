import type { Pause } from '@holdfast/chassis';
import { JournalFault, type SubscribeOptions, type Subscription } from '@holdfast/journal';
import type { Life } from '../life.js';
import type { Mishap, Scheduler } from '../scheduler.js';
import { createLandmarkNotes, requireSameLog } from './landmarks.js';
import { openLines, rememberBeginnings, type Line } from './lines.js';
import { toDelivery, type LogRecord, type SharedLog } from './log.js';

export type SimulatedSubscription = Subscription;

const PAUSE_MS = 100;
const MISHAPS: readonly Mishap[] = ['refused', 'acknowledgmentLost', 'crashedAfter'];
/** How often a member of a group reads again what it has read: a rebalance, or an offset that was lost. */
const REWIND_ONE_IN = 12;

/** The next records of the lines, none larger than agreed; which lines and how many is for the seed to say. */
function takeBatch(
  { log }: SharedLog,
  { story }: Scheduler,
  lines: readonly Line[],
  max: number,
): readonly LogRecord[] {
  const choices = story.of('batches');
  const waiting = lines.map((line) => log.after(line.topic, line.partition, line.position)).filter((l) => l.length > 0);
  const all = waiting.reduce((sum, { length }) => sum + length, 0);
  const size = Math.min(max, all - choices.below(all));
  const batch: LogRecord[] = [];
  const taken = waiting.map(() => 0);
  while (batch.length < size) {
    const open = waiting.flatMap((records, at) => ((taken[at] ?? 0) < records.length ? [at] : []));
    const at = open[open.length === 1 ? 0 : choices.below(open.length)] ?? 0;
    const record = waiting[at]?.[taken[at] ?? 0];
    if (!record) break;
    taken[at] = (taken[at] ?? 0) + 1;
    batch.push(record);
  }
  return batch;
}

/** What one member of a group shares between its steps. */
interface Member {
  readonly shared: SharedLog;
  readonly scheduler: Scheduler;
  readonly options: SubscribeOptions;
  readonly lines: readonly Line[];
  readonly pause: (ms: number) => Pause;
  readonly call: <Value>(label: string, mishaps: readonly Mishap[], effect: () => Value) => Promise<Value>;
}

const toCall =
  (life: Life, scheduler: Scheduler, group: string): Member['call'] =>
  (label, mishaps, effect) =>
    scheduler.call(life, `${group} ${label}`, mishaps, (mishap) => {
      if (mishap === 'refused') throw new JournalFault('The journal could not be reached.');
      const value = effect();
      if (mishap === 'acknowledgmentLost') throw new JournalFault('The journal did not answer.');
      return value;
    });

/** Now and then goes back to where it has been: to half of the way, so that old events come again. */
function rewind({ shared: { log }, scheduler: { story }, lines }: Member): void {
  const choices = story.of('batches');
  if (choices.rarely(REWIND_ONE_IN, 1) === 0) return;
  const line = lines[choices.below(lines.length)];
  if (line) line.position = Math.max(log.removedThrough(line.topic, line.partition), line.position >> 1);
}

/** Moves the checkpoint behind a batch, however often that takes. */
async function commit({ shared: { log }, lines, call, pause }: Member, batch: readonly LogRecord[]): Promise<void> {
  const reached = lines.flatMap((line) => {
    const last = batch.findLast(({ topic, partition }) => topic === line.topic && partition === line.partition);
    return last ? [{ line, position: last.position }] : [];
  });
  for (;;) {
    try {
      await call('moves its checkpoint', MISHAPS, () => {
        // A former owner's late commit is refused, so a group never falls back by one.
        for (const { line, position } of reached)
          log.checkpoints.set(line.key, Math.max(position, log.checkpoints.get(line.key) ?? 0));
      });
      for (const { line, position } of reached) line.position = position;
      return;
    } catch {
      await pause(PAUSE_MS).over;
    }
  }
}

/** What a member does at present, and how its waiting is cut short. */
interface MemberState {
  isStopped: boolean;
  isHandling: boolean;
  interrupt: () => void;
}

async function waitToRepeat({ pause }: Member, state: MemberState): Promise<void> {
  const again = pause(PAUSE_MS);
  state.interrupt = again.end;
  await again.over;
}

/** Sleeps until something is appended, or the member ends. */
const sleep = ({ sleepers }: SharedLog, state: MemberState): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      sleepers.delete(wake);
      resolve();
    };
    state.interrupt = wake;
    sleepers.add(wake);
  });

/** Tells of the assignment until it could be taken note of. */
async function tellAssigned(member: Member, state: MemberState): Promise<void> {
  while (!state.isStopped) {
    try {
      return await member.options.onAssigned?.();
    } catch {
      await waitToRepeat(member, state);
    }
  }
}

/** Joins the group as one more owner of every partition: marks and guarded writes alone must keep effects single. */
export async function startSubscription(
  shared: SharedLog,
  life: Life,
  scheduler: Scheduler,
  options: SubscribeOptions,
): Promise<SimulatedSubscription> {
  const { log } = shared;
  const call = toCall(life, scheduler, options.group);
  const lines = await call('joins', MISHAPS, () => openLines(shared, options));
  await requireSameLog(shared, options, lines);
  await rememberBeginnings(shared, options, lines);
  const landmarks = createLandmarkNotes(options);
  const pause = (ms: number): Pause => scheduler.pausesOf(life).begin(ms);
  const member: Member = { shared, scheduler, options, lines, call, pause };
  const state: MemberState = { isStopped: false, isHandling: false, interrupt: () => undefined };

  const isCaughtUp = (): boolean =>
    !state.isHandling && lines.every((line) => log.after(line.topic, line.partition, line.position).length === 0);

  async function deliver(): Promise<void> {
    const batch = await call('reads', [], () => {
      rewind(member);
      return takeBatch(shared, scheduler, lines, options.batchSizeMax);
    });
    while (!state.isStopped && batch.length > 0) {
      try {
        await options.onBatch(batch.map(toDelivery));
        await commit(member, batch);
        return await landmarks.note(batch);
      } catch {
        await waitToRepeat(member, state);
      }
    }
  }

  async function run(): Promise<void> {
    state.isHandling = true;
    await tellAssigned(member, state);
    state.isHandling = false;
    while (!state.isStopped) {
      if (isCaughtUp()) {
        await sleep(shared, state);
        continue;
      }
      state.isHandling = true;
      await deliver();
      state.isHandling = false;
    }
  }

  const ended = run();
  return {
    isCaughtUp,
    stop: async () => {
      state.isStopped = true;
      state.interrupt();
      await ended;
      await landmarks.keep();
    },
  };
}
