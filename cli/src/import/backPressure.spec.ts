import { describe, expect, it } from '@jest/globals';
import { createFakeTerminal } from '../fakes/fakeTerminal.js';
import { toReport, type FakeRow } from '../fakes/fakeGraph.js';
import { toRequest } from '../fakes/toRequest.js';
import type { GraphClient } from '../graph/graphClient.js';
import { createTexts } from '../language/texts.js';
import { runImport } from './runImport.js';
import { createTally } from './tally.js';

const silent = { onInspect: () => undefined, onRead: () => undefined, onWait: () => undefined };

/** Endless clicks, as many as are asked for. */
function* createClicks(onTake: () => void): Generator<Buffer> {
  yield Buffer.from('person,cohort,day\n');
  for (let chunk = 0; chunk < 150; chunk += 1) {
    onTake();
    yield Buffer.from('1,c,1\n'.repeat(1_000));
  }
}

describe('an import whose server is slow', () => {
  it('reads no further than a little ahead of what is under way', async () => {
    let taken = 0;
    let answered = 0;
    let furthestAhead = 0;
    const client: GraphClient = {
      url: '',
      async ask(body) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        furthestAhead = Math.max(furthestAhead, taken - answered);
        // Written by the import itself.
        const { variables } = JSON.parse(body) as { variables: { input?: { rows: FakeRow[] } } };
        if (!variables.input) return { kind: 'data', data: {} };
        answered += 1;
        return { kind: 'data', data: { importActivity: toReport(variables.input.rows) } };
      },
    };
    const terminal = {
      ...createFakeTerminal(),
      stdin: createFakeTerminal({ input: createClicks(() => (taken += 1)) }).stdin,
    };
    const tally = createTally();
    const request = toRequest('activity', { source: 'clicks' }, '-');
    const texts = createTexts('en');
    await runImport(request, tally, { client, terminal, texts, progress: silent, patienceMs: 60_000 });
    expect(tally).toMatchObject({ accepted: 150_000, rows: 150_000, refused: 0 });
    expect(furthestAhead).toBeLessThan(40);
  });
});
