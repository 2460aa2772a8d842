/** The calls of the portfolio and nothing else, at `GET /portfolio`, in a process with warm code. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from '../operations.js';
import { pacedPartner, unhurriedPartner } from '../partner/sandbox-partner.js';
import { bareCalls } from '../under-quota/bare-calls.js';
import { given, serveBenchmark } from './child.js';

const { sandboxUrl, before } = given<{
  sandboxUrl: string;
  before: { sandboxUrl: string; operation: Operation; times: number };
}>();
const { month } = before.operation.variables as { month: string };

const other = unhurriedPartner(before.sandboxUrl);
for (let time = 0; time < before.times; time++) await bareCalls(other, month);
await other.close();

const partner = pacedPartner(sandboxUrl);
const server = createServer((_request, response) => {
  bareCalls(partner, month).then(
    () => response.end('{}'),
    (error: Error) => response.writeHead(502).end(JSON.stringify({ error: error.name })),
  );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
serveBenchmark(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
