import { type Data, readData } from './data.js';
import { codeOf, difference, differenceBesidePlaces, errorText } from './difference.js';
import { type Operation, operationOf, type Selection, textOf } from './operation.js';
import { Random } from './random.js';
import { OperationMaker } from './random-operation.js';
import { Reached } from './reached.js';
import { shrink } from './shrink.js';
import { startThree, type ThreeServers } from './three-servers.js';

/** Errors that no client and no partner is to blame for. */
const faults = [
  'INTERNAL_SERVER_ERROR',
  'NULL_FOR_NON_NULL_FIELD',
  'INVALID_SUBGRAPH_VALUE',
  'GRAPHQL_VALIDATION_FAILED',
];

/**
 * Has random operations answered by the gateway with its subgraphs embedded, by the gateway with its subgraphs over
 * HTTP, and by one schema without federation. Throws at the first that has not the same answer from all of them, made
 * as small as it can be. A seed makes the same operations every time, as long as the graph is the same.
 *
 * @returns what the answers had
 */
export async function compareRandom(count: number, seed: number): Promise<Reached> {
  const servers = await startThree();
  try {
    const data = await readData(servers.embedded);
    return await compareAll(servers, data, count, seed);
  } finally {
    await servers.close();
  }
}

async function compareAll(servers: ThreeServers, data: Data, count: number, seed: number): Promise<Reached> {
  const reached = new Reached();
  const maker = new OperationMaker(new Random(seed), data, reached);
  for (let number = 1; number <= count; number++) {
    const selections = maker.make();
    const { query, data: answered, problem } = await ask(servers, operationOf(selections));
    if (problem) throw new Error(`Operation ${number} of seed ${seed}. ${await report(servers, selections)}`);
    reached.add(query, answered);
  }
  return reached;
}

/** Asks all three, and says what is wrong with their answers, if anything is. */
async function ask(servers: ThreeServers, operation: Operation) {
  const [embedded, http, single] = await Promise.all([
    servers.embedded(operation),
    servers.http(operation),
    servers.single(operation),
  ]);
  const problem = problemIn(embedded, http, single);
  return { query: operation.query, data: embedded.data as unknown, problem };
}

type Answer = Awaited<ReturnType<ThreeServers['embedded']>>;

function problemIn(embedded: Answer, http: Answer, single: Answer): string | undefined {
  const fault = embedded.errors?.find((error) => faults.includes(codeOf(error)));
  if (fault) return `A fault of ours: ${errorText(fault)}`;
  const ofHttp = difference(embedded, http);
  if (ofHttp) return `Embedded first, HTTP second: ${ofHttp}`;
  const ofSingle = differenceBesidePlaces(embedded, single);
  return ofSingle && `The gateway first, one schema second: ${ofSingle}`;
}

async function report(servers: ThreeServers, selections: readonly Selection[]): Promise<string> {
  const smallest = await shrink(selections, async (candidate) => {
    try {
      return (await ask(servers, operationOf(candidate))).problem !== undefined;
    } catch {
      return false; // not valid any more
    }
  });
  const operation = operationOf(smallest);
  return `${(await ask(servers, operation)).problem}.\n\n${textOf(operation)}`;
}
