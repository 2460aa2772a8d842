import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPartnerClient, type PartnerClient } from '../../../partner/client/index.js';
import { operations as declared } from '../../../partner/client/operations.js';
import { sandboxPartner } from '../../../partner/sandbox/index.js';
import { callsAllowed, readBudget } from '../../../schema/operations/budget.js';
import { namedOperations, type PartnerData, partnerData, screens } from '../../support/operations/index.js';
import { startAll, type TestBench } from '../../support/start-all.js';

const texts = namedOperations();
/** A business that some customers have left since they spent. */
const sandbox = { seed: 2 };

/** Keeps the data that variables and sizes come from; every sandbox of the same seed has them. */
let reference: TestBench;
/** The same subgraphs, each in a server of its own. */
let apart: TestBench;
let partner: PartnerClient;
let data: PartnerData;
beforeAll(async () => {
  [reference, apart] = await Promise.all([startAll({ sandbox }), startAll({ sandbox, subgraphs: 'http' })]);
  partner = createPartnerClient({
    apiUrl: reference.sandbox.url,
    iamUrl: reference.sandbox.url,
    credentials: sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  data = partnerData(partner);
});
afterAll(async () => {
  await partner.close();
  await Promise.all([reference.close(), apart.close()]);
});

test('every named operation is tried out', () => {
  expect(Object.keys(screens).sort()).toEqual([...texts.keys()]);
});

describe.each([...texts])('%s', (name, text) => {
  const screen = screens[name]!;

  test('shows what the screen needs, for no call more than its budget', async () => {
    const variables = await screen.variables(data);
    const { answer, calls } = await askCold(text, variables);
    const missing = Object.entries(screen.shows(answer)).filter(([, value]) => !isShown(value));
    expect(missing).toEqual([]);
    const allowed = callsAllowed(readBudget(text), await screen.sizes({ answer, variables, data }));
    expect(calls).toEqual(allowed);
  });

  test('shows the same when the subgraphs run apart', async () => {
    const variables = await screen.variables(data);
    const [together, separate] = await Promise.all([
      reference.query(text, variables),
      apart.query(text, variables),
    ]);
    expect(separate).toEqual(together);
    expect(separate.data).toBeTruthy();
  });
});

/** Asks a gateway that has never been asked anything, and counts its calls without exchanges of credentials. */
async function askCold(text: string, variables: object) {
  const bench = await startAll({ sandbox });
  try {
    await bench.resetCalls();
    const { data: answer, errors } = await bench.query(text, { ...variables });
    expect(errors).toBeUndefined();
    const calls = Object.entries(await bench.calls()).filter(([operation]) => operation in declared);
    return { answer, calls: Object.fromEntries(calls) };
  } finally {
    await bench.close();
  }
}

/** A value, or a list with something in it. */
function isShown(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isShown) : value !== null && value !== undefined;
}
