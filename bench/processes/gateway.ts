/** The gateway, with its subgraphs in this process or over HTTP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../../gateway/gateway.js';
import { connectHttp } from '../../gateway/start/connect-http.js';
import { forgetSoon } from '../../partner/memory/forget-soon.js';
import { projectRoot } from '../../partner/settings/project-root.js';
import { type BenchData, benchSubgraphs } from './bench-subgraphs.js';
import { given, serveBenchmark } from './child.js';

/** `urls`: where the subgraphs listen, by name; without them they are embedded. */
const { urls, ...data } = given<BenchData & { urls?: Record<string, string> }>();

forgetSoon();
const gateway = await startGateway({
  port: 0,
  host: '127.0.0.1',
  supergraph: readFileSync(join(projectRoot, 'schema/supergraph.graphql'), 'utf8'),
  connect: (supergraph) =>
    urls ? connectHttp(supergraph, new Map(Object.entries(urls))) : benchSubgraphs(data).connect(),
  // A benchmark asks for as much as there is: what comes too fast is to wait, as it does at the others.
  limits: { maxRequests: Infinity, maxDelayMs: Infinity },
  onError: (error) => console.error(error),
});
serveBenchmark(`${gateway.url}/graphql`);
