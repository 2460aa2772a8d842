/** Answers every request at once, and with nothing: what is left to measure is node:http and the one who asks. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellVitals } from './tell-vitals.js';

const server = createServer((request, response) => {
  request.resume();
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  tellVitals({ url: `http://127.0.0.1:${port}/graphql`, close: async () => void server.close() });
});
