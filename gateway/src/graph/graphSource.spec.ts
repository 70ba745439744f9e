import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { supergraphSdl } from '@holdfast/schema';
import type { Gateway } from '../module.js';
import { ask, askGraph } from '../testing/ask.js';
import { createExampleGateway, createExampleTransports } from '../testing/exampleGateway.js';

/** The same graph with another field, which the service does not know yet. */
const grown = supergraphSdl.replace(
  /^type Query\n[^{]*\{\n/m,
  '$&  nextStudy: Study @join__field(graph: OUTCOMES)\n\n',
);

const ASKED = '{ study(key: "a") { key } }';
const ASKED_NEXT = '{ nextStudy { key } }';

describe('a gateway whose supergraph changes', () => {
  let gateway: Gateway;
  let url: string;
  let answerOutcomes: () => void;
  let outcomesAsked: Promise<void>;

  beforeEach(async () => {
    let enter = (): void => undefined;
    outcomesAsked = new Promise((resolve) => (enter = resolve));
    const gate = new Promise<void>((resolve) => (answerOutcomes = resolve));
    const transports = createExampleTransports().map((transport) => ({
      ...transport,
      async send(...asked: Parameters<typeof transport.send>) {
        if (transport.name !== 'outcomes') return transport.send(...asked);
        enter();
        await gate;
        return transport.send(...asked);
      },
    }));
    gateway = createExampleGateway({}, { transports });
    ({ url } = await gateway.start());
  });
  afterEach(() => gateway.stop());

  it('answers what runs by the one before and everything else by the next one', async () => {
    expect((await ask(url, { body: JSON.stringify({ query: ASKED_NEXT }) })).status).toBe(400);
    const running = askGraph(url, ASKED);
    await outcomesAsked;
    await gateway.changeSupergraph(grown);
    const next = askGraph(url, ASKED_NEXT);
    answerOutcomes();
    expect((await running).data).toEqual({ study: { key: 'a' } });
    expect((await next).errors).toMatchObject([{ extensions: { serviceName: 'outcomes' } }]);
    expect((await askGraph(url, ASKED)).data).toEqual({ study: { key: 'a' } });
  });

  it('drops no request while it changes again and again', async () => {
    answerOutcomes();
    const wrong: unknown[] = [];
    const client = async (): Promise<void> => {
      for (let count = 0; count < 30; count++) {
        const { status, data } = await askGraph(url, ASKED);
        if (status !== 200 || JSON.stringify(data) !== '{"study":{"key":"a"}}') wrong.push({ status, data });
      }
    };
    const changes = [grown, supergraphSdl, grown].map((sdl) => gateway.changeSupergraph(sdl));
    await Promise.all([...changes, client(), client(), client()]);
    expect(wrong).toEqual([]);
    // Asked for at the same time, and yet the last one is the one that stays.
    expect((await askGraph(url, ASKED_NEXT)).errors).toMatchObject([{ extensions: { serviceName: 'outcomes' } }]);
  });

  it.each([
    ['no SDL', 'this is no schema'],
    ['the schema of one subgraph', 'type Query { study: String }'],
    ['a subgraph to which there is no way', supergraphSdl.replaceAll('name: "outcomes"', 'name: "elsewhere"')],
  ])('goes on as before when it cannot answer by the next one: %s', async (_what, sdl) => {
    answerOutcomes();
    await expect(gateway.changeSupergraph(sdl)).rejects.toMatchObject({ name: 'UnusableSupergraph' });
    expect((await askGraph(url, ASKED)).data).toEqual({ study: { key: 'a' } });
  });

  it('stops only behind what runs by any of them', async () => {
    const running = askGraph(url, ASKED);
    await outcomesAsked;
    await gateway.changeSupergraph(grown);
    const stopped = gateway.stop();
    answerOutcomes();
    expect((await running).data).toEqual({ study: { key: 'a' } });
    await stopped;
  });
});
