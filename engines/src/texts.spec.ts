import { describe, expect, it } from '@jest/globals';
import { engines } from './engines.js';
import { texts } from './texts.js';

describe('what is said to people', () => {
  const [kafka] = engines;

  it('ends in lines that a shell understands', () => {
    const addresses = engines.map(({ variable, toAddress }) => ({ variable, address: toAddress(30_000) }));
    expect(texts.exports(addresses)).toBe(
      'export HOLDFAST_KAFKA_BROKERS=127.0.0.1:30000\nexport HOLDFAST_MONGO_URL=mongodb://127.0.0.1:30000',
    );
  });

  it('names the way out when a port is taken', () => {
    expect(kafka && texts.portTaken(kafka, 29_092)).toBe(
      'Port 29092, which Apache Kafka 4.1.0 would listen on, is taken by another program. Choose another one: npm run engines -- --kafka-port 29192',
    );
  });

  it('shows what a failed download said, and names no address of its own', () => {
    const text = texts.fetchFailed('Apache Kafka', 'mvn ...', 'first\nsecond\n');
    expect(text).toContain('    first\n    second\n');
    expect(Object.values(texts).join('\n')).not.toMatch(/https?:/);
  });
});
