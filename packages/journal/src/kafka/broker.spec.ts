import { beforeEach, expect, it } from '@jest/globals';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { JournalFault } from '../errors.js';
import { createBroker, type Broker } from './broker.js';
import { createNaming } from './naming.js';

const connection = { brokers: ['127.0.0.1:9'], clientId: 'spec', namespace: '' };
const naming = createNaming([{ name: 't', partitions: 1, retentionMs: 1 }], '');

let asked: number;
let answer: () => ReturnType<Admin['fetchOffsets']>;
let restedMs: number;
let broker: Broker;

beforeEach(() => {
  asked = 0;
  restedMs = 0;
  const client = new Kafka({ ...connection, logLevel: logLevel.NOTHING });
  const admin: Admin = {
    ...client.admin(),
    connect: async () => undefined,
    disconnect: async () => undefined,
    fetchOffsets: () => {
      asked += 1;
      return answer();
    },
  };
  client.admin = () => admin;
  broker = createBroker(client, connection, naming, async (ms) => void (restedMs += ms));
});

const electing = Object.assign(new Error('This is not the correct coordinator for this group'), {
  type: 'NOT_COORDINATOR_FOR_GROUP',
});

const ask = (): Promise<unknown> => broker.committed('g', ['t']).catch((fault: unknown) => fault);

it('is waited for while brokers settle which of them looks after a group', async () => {
  answer = async () => {
    if (asked <= 20) throw electing;
    return [{ topic: naming.topic('t'), partitions: [{ partition: 0, offset: '7', metadata: null }] }];
  };
  expect(await ask()).toEqual(new Map([['t', [7]]]));
});

it('is not waited for without an end', async () => {
  answer = () => Promise.reject(electing);
  expect(await ask()).toBeInstanceOf(JournalFault);
  expect(restedMs).toBeGreaterThan(20_000);
  expect(restedMs).toBeLessThan(60_000);
});

it('is asked a few times when anything else is wrong', async () => {
  answer = () => Promise.reject(new Error('ECONNREFUSED'));
  expect(await ask()).toMatchObject({ message: expect.stringContaining('cannot be reached') });
  expect(asked).toBe(4);
});
