import { describe, expect, it } from '@jest/globals';
import { createFakeTerminal } from '../fakes/fakeTerminal.js';
import { toReport, type FakeRow } from '../fakes/fakeGraph.js';
import type { GraphAnswer } from '../graph/answer.js';
import type { GraphClient } from '../graph/graphClient.js';
import { message } from '../language/message.js';
import type { Batch } from './batch.js';
import { createDelivery } from './delivery.js';
import { kinds } from './kinds.js';
import { createPatience } from './patience.js';

const toBatch = (rows: number): Batch => ({
  entries: Array.from({ length: rows }, (_, at) => ({
    number: at + 1,
    row: { number: at + 1, cells: [] },
    column: undefined,
    json: JSON.stringify({ row: at + 1 }),
    bytes: 10,
  })),
  unsent: [],
});

const busy: GraphAnswer = {
  kind: 'data',
  data: { importPeople: { __typename: 'Busy', message: 'full', retryAfterMs: 400 } },
};
const takes = (rows: readonly FakeRow[]): GraphAnswer => ({ kind: 'data', data: { importPeople: toReport(rows) } });

/** A delivery to a server that answers as it is told; undefined: it takes the rows. */
function deliverTo(answer: (rows: number, asked: number) => GraphAnswer | undefined, patienceMs = 60_000) {
  const sizes: number[] = [];
  const client: GraphClient = {
    url: 'http://graph.example/graphql',
    async ask(body) {
      // Written by the delivery itself.
      const { variables } = JSON.parse(body) as { variables: { input: { rows: FakeRow[] } } };
      const { rows } = variables.input;
      sizes.push(rows.length);
      return answer(rows.length, sizes.length) ?? takes(rows);
    },
  };
  const terminal = createFakeTerminal();
  const reasons: string[] = [];
  const patience = createPatience(terminal, patienceMs, ({ key }) => void reasons.push(key));
  const delivery = createDelivery(client, patience, { definition: kinds.people, dryRun: false, source: undefined });
  return { delivery, sizes, terminal, reasons };
}

const delivered = (rows: number) => ({ accepted: rows, unchanged: 0, refused: 0, reasons: [] });

describe('delivering a batch', () => {
  it('asks once when all goes well', async () => {
    const { delivery, sizes } = deliverTo(() => undefined);
    expect(await delivery.deliver(toBatch(1_000))).toEqual(delivered(1_000));
    expect(sizes).toEqual([1_000]);
  });

  it('waits as long as a busy server asks, halves, goes on, and grows again', async () => {
    const { delivery, sizes, terminal, reasons } = deliverTo((_, asked) => (asked <= 2 ? busy : undefined));
    expect(await delivery.deliver(toBatch(1_000))).toEqual(delivered(1_000));
    expect(sizes).toEqual([1_000, 500, 250, 500, 250]);
    expect(terminal.waitedMs()).toBe(800);
    expect(reasons).toEqual(['serverBusy', 'serverBusy']);
  });

  it('halves down to one row, and refuses none for it', async () => {
    const timedOut: GraphAnswer = { kind: 'unavailable', reason: message('timedOut') };
    const { delivery, sizes } = deliverTo((rows) => (rows > 1 ? timedOut : undefined));
    expect(await delivery.deliver(toBatch(5))).toEqual(delivered(5));
    expect(sizes.filter((size) => size === 1)).toHaveLength(5);
  });

  it('goes on when the server is back', async () => {
    const gone: GraphAnswer = { kind: 'unavailable', reason: message('connectionRefused') };
    const { delivery, terminal } = deliverTo((_, asked) => (asked > 1 && asked < 10 ? gone : undefined));
    expect(await delivery.deliver(toBatch(600))).toEqual(delivered(600));
    expect(await delivery.deliver(toBatch(600))).toEqual(delivered(600));
    expect(terminal.waitedMs()).toBe(250 + 500 + 1_000 + 2_000 + 4_000 + 8_000 + 10_000 + 10_000);
  });

  it('takes smaller pieces at once when only the size is wrong', async () => {
    const { delivery, sizes, terminal } = deliverTo((rows) => (rows > 300 ? { kind: 'tooLarge' } : undefined));
    expect(await delivery.deliver(toBatch(400))).toEqual(delivered(400));
    expect(sizes).toEqual([400, 200, 200]);
    expect(terminal.waitedMs()).toBe(0);
  });

  it('tries a fault five times', async () => {
    const fault: GraphAnswer = { kind: 'fault', canRetry: true, reason: message('serverFault', { sentence: 'x' }) };
    const { delivery, sizes } = deliverTo(() => fault);
    await expect(delivery.deliver(toBatch(64))).rejects.toMatchObject({ reason: { key: 'serverFault' } });
    expect(sizes).toEqual([64, 32, 16, 8, 4]);
  });

  it('waits for a service whose store is away as long as patience lasts', async () => {
    const away: GraphAnswer = { kind: 'passingFault', reason: message('serverFault', { sentence: 'x' }) };
    const { delivery, reasons } = deliverTo((_, asked) => (asked <= 9 ? away : undefined));
    expect(await delivery.deliver(toBatch(64))).toEqual(delivered(64));
    expect(reasons).toEqual(Array.from({ length: 9 }, () => 'serverFault'));

    const { delivery: other } = deliverTo(() => away);
    await expect(other.deliver(toBatch(64))).rejects.toMatchObject({ reason: { key: 'patienceEnded' } });
  });

  it('ends when patience does, and says for how long nothing went on', async () => {
    const { delivery } = deliverTo(() => busy, 2_000);
    await expect(delivery.deliver(toBatch(64))).rejects.toMatchObject({
      reason: { key: 'patienceEnded', holes: { seconds: 2, reason: { key: 'serverBusy' } } },
    });
  });

  it.each<[string, GraphAnswer, string]>([
    [
      'a mistake of ours',
      { kind: 'fault', canRetry: false, reason: message('serverFault', { sentence: 'x' }) },
      'serverFault',
    ],
    ['a wrong address', { kind: 'wrongAddress', reason: message('tokenRefused') }, 'tokenRefused'],
    [
      'an import that is refused as a whole',
      { kind: 'data', data: { importPeople: { __typename: 'InvalidInput', message: 'no' } } },
      'batchRefused',
    ],
    ['an answer for other rows', takes([]), 'answerIncomplete'],
    ['an answer of something else', { kind: 'data', data: {} }, 'answerUnreadable'],
  ])('ends at once at %s', async (_, answer, key) => {
    const { delivery, sizes } = deliverTo(() => answer);
    await expect(delivery.deliver(toBatch(10))).rejects.toMatchObject({ reason: { key } });
    expect(sizes).toEqual([10]);
  });

  it('tells how many rows were there already when they were sent once more without an answer', async () => {
    let repeated = 0;
    let asked = 0;
    const client: GraphClient = {
      url: 'http://graph.example/graphql',
      async ask(body) {
        asked += 1;
        if (asked === 1) return { kind: 'passingFault', reason: message('serverBusy') };
        const unchanged = body.split('"row":').length - 1;
        const report = { __typename: 'ImportReport', accepted: 0, unchanged, refused: 0, problems: [] };
        return { kind: 'data', data: { importPeople: report } };
      },
    };
    const patience = createPatience(createFakeTerminal(), 60_000, () => undefined);
    const terms = { definition: kinds.people, dryRun: false, source: undefined };
    await createDelivery(client, patience, terms, (count) => void (repeated += count)).deliver(toBatch(2));
    expect(repeated).toBe(2);
  });

  it('gathers the reasons of refused rows over all pieces', async () => {
    const refuses = (row: FakeRow) => (row.row % 2 === 0 ? 'even' : undefined);
    let done = 0;
    const { delivery } = deliverTo((rows, asked) => {
      if (asked === 1) return busy;
      const piece = Array.from({ length: rows }, (_, at) => ({ row: done + at + 1 }));
      done += rows;
      return { kind: 'data', data: { importPeople: toReport(piece, refuses) } };
    });
    expect(await delivery.deliver(toBatch(4))).toEqual({
      accepted: 2,
      unchanged: 0,
      refused: 2,
      reasons: [2, 4].map((number) => ({
        number,
        field: 'value',
        sentence: 'even',
      })),
    });
  });
});
