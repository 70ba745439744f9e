import { describe, expect, it } from '@jest/globals';
import { systemClock } from '@holdfast/kernel';
import { createEvents } from '../conformance/event.js';
import { createAppender } from './appender.js';
import { createNaming } from './naming.js';
import { silentLogger } from './testing/kafkaWorld.js';
import { createTroubles } from '../troubles.js';

const TOPIC = 'things';
const OTHER = 'others';
const naming = createNaming(
  [TOPIC, OTHER].map((name) => ({ name, partitions: 3, retentionMs: 1_000 })),
  '',
);

function openAppender() {
  const broker = { isThere: false, hold: Promise.resolve() };
  const troubles = createTroubles(silentLogger);
  let begun = 0;
  const sender = {
    send: async () => {
      begun++;
      await broker.hold;
      if (!broker.isThere) throw new Error('Kafka cannot be reached.');
      return [];
    },
  };
  const { append, noteAnswer } = createAppender({
    naming,
    sender,
    clock: systemClock,
    troubles,
    hear: () => undefined,
  });
  return {
    broker,
    troubles,
    noteAnswer,
    begun: () => begun,
    append: (topic = TOPIC) => append(topic, createEvents('a', 1)),
  };
}

describe('an append', () => {
  it('begins when the one before it was acknowledged', async () => {
    const { broker, append, begun } = openAppender();
    broker.isThere = true;
    let release = (): void => undefined;
    broker.hold = new Promise((resolve) => (release = resolve));
    const both = [append(), append()];
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(begun()).toBe(1);
    release();
    await Promise.all(both);
    expect(begun()).toBe(2);
  });
});

describe('an append to a topic', () => {
  it('waits for none to another topic', async () => {
    const { broker, append, begun } = openAppender();
    broker.isThere = true;
    let release = (): void => undefined;
    broker.hold = new Promise((resolve) => (release = resolve));
    const both = [append(), append(OTHER)];
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(begun()).toBe(2);
    release();
    await Promise.all(both);
  });

  it('clears no trouble of another topic', async () => {
    const { broker, troubles, append } = openAppender();
    await expect(append()).rejects.toThrow('cannot be reached');
    await expect(append(OTHER)).rejects.toThrow('cannot be reached');
    expect(troubles.describe()).toBe('Kafka cannot be reached.');

    broker.isThere = true;
    await append(OTHER);
    expect(troubles.describe()).toBe('Kafka cannot be reached.');
    await append();
    expect(troubles.describe()).toBeUndefined();
  });
});

describe('an append that has failed', () => {
  it('is a trouble until one succeeds', async () => {
    const { broker, troubles, append } = openAppender();
    await expect(append()).rejects.toThrow('cannot be reached');
    expect(troubles.describe()).toBe('Kafka cannot be reached.');
    broker.isThere = true;
    await append();
    expect(troubles.describe()).toBeUndefined();
  });

  it('is none any more once the brokers answer and nobody has tried again', async () => {
    const { troubles, append, noteAnswer } = openAppender();
    await expect(append()).rejects.toThrow('cannot be reached');
    noteAnswer();
    expect(troubles.describe()).toBe('Kafka cannot be reached.');
    noteAnswer();
    expect(troubles.describe()).toBeUndefined();
  });

  it('stays one for as long as it is tried again and fails', async () => {
    const { troubles, append, noteAnswer } = openAppender();
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(append()).rejects.toThrow('cannot be reached');
      noteAnswer();
    }
    expect(troubles.describe()).toBe('Kafka cannot be reached.');
  });

  it('stays one while another waits', async () => {
    const { broker, troubles, append, noteAnswer } = openAppender();
    await expect(append()).rejects.toThrow('cannot be reached');
    let release = (): void => undefined;
    broker.hold = new Promise((resolve) => (release = resolve));
    const waiting = append();
    for (let answer = 0; answer < 3; answer++) noteAnswer();
    expect(troubles.describe()).toBe('Kafka cannot be reached.');
    release();
    await expect(waiting).rejects.toThrow('cannot be reached');
  });
});
