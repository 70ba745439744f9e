import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { engineSettings } from '../settings.js';
import { toBrokerProperties } from './brokerProperties.js';

const read = (text: string): Map<string, string> =>
  new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [name = '', ...rest] = line.split('=');
        return [name, rest.join('=')];
      }),
  );

describe('the settings file of the broker', () => {
  const settings = read(toBrokerProperties(29_092));

  it('listens on the loopback alone, the controller on the next port', () => {
    expect(settings.get('listeners')).toBe('PLAINTEXT://127.0.0.1:29092,CONTROLLER://127.0.0.1:29093');
    expect(settings.get('advertised.listeners')).toBe('PLAINTEXT://127.0.0.1:29092');
    expect(settings.get('controller.quorum.voters')).toBe('1@127.0.0.1:29093');
  });

  it('names its data relative to its folder, so that no path has to be escaped', () => {
    expect(settings.get('log.dirs')).toBe('data');
  });

  it('keeps one copy of what the broker itself stores, and makes no topic unasked', () => {
    expect(settings.get('offsets.topic.replication.factor')).toBe('1');
    expect(settings.get('transaction.state.log.replication.factor')).toBe('1');
    expect(settings.get('transaction.state.log.min.isr')).toBe('1');
    expect(settings.get('auto.create.topics.enable')).toBe('false');
  });

  it('keeps the place of a group for longer than the events', () => {
    const eventsMs = Number(settings.get('log.retention.ms'));
    expect(eventsMs).toBe(30 * 24 * 3_600_000);
    expect(Number(settings.get('offsets.retention.minutes')) * 60_000).toBeGreaterThan(eventsMs);
  });
});

it('is for the version that Maven fetches', () => {
  const pom = readFileSync(new URL('../../pom.xml', import.meta.url), 'utf8');
  const version = /<artifactId>kafka_2.13<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  expect(version).toBe(engineSettings.kafka.version);
});
