import { createInProcessTransport } from './inProcess.js';
import { testTransport } from './conformance/testTransport.js';

testTransport('a call in this process', (executor) => {
  const transport = createInProcessTransport('people', executor);
  return Promise.resolve({ transport, close: () => transport.close() });
});
