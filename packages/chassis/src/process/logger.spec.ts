import { expect, it } from '@jest/globals';
import { toLoggedFault } from './logger.js';

it('logs a fault by its own sentence, and its causes in the stack alone', () => {
  const cause = new Error('connect ECONNREFUSED', { cause: new Error('connect ECONNREFUSED') });
  const fault = new TypeError('The store people failed: connect ECONNREFUSED', { cause });

  const logged = toLoggedFault(fault);

  expect(logged).toMatchObject({ type: 'TypeError', message: 'The store people failed: connect ECONNREFUSED' });
  expect(logged.stack.match(/caused by: Error: connect ECONNREFUSED/g)).toHaveLength(2);
});
