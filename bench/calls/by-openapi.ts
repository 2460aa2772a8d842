import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../partner/settings/project-root.js';
import { checkSameFacts } from '../backend/same-facts.js';
import { ask } from '../candidates/ask.js';
import { PartnerCalls } from '../load/partner-calls.js';
import type { Children } from '../processes/children.js';

/** Calls of a general gateway for a named operation; undefined where it cannot express it or is not installed. */
export type ByOpenapi = (name: string, graph: unknown) => Promise<number | undefined>;

const peers = join(projectRoot, 'bench/peers');

/** Starts Hive Gateway over the partner's OpenAPI, if its packages are there. Its answers have all ids that the graph's have. */
export async function callsByOpenapi(children: Children, sandboxUrl: string): Promise<ByOpenapi> {
  if (!existsSync(join(peers, 'node_modules/@omnigraph/openapi'))) return async () => undefined;
  const { url } = await children.start('../peers/openapi-gateway', { sandboxUrl });
  const { openapiOperations } = (await import(join(peers, 'openapi-operations.js'))) as {
    openapiOperations: Record<string, string>;
  };
  const arriving = new PartnerCalls(sandboxUrl);
  return async (name, graph) => {
    const query = openapiOperations[name];
    if (query === undefined) return undefined;
    const { result, total } = await arriving.during(() => ask(url, { name, query }));
    checkSameFacts(name, graph, JSON.parse(result), ['id']);
    return total;
  };
}
