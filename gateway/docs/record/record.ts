import { createPartnerClient } from '../../../partner/client/index.js';
import { operations as declared } from '../../../partner/client/operations.js';
import { sandboxPartner } from '../../../partner/sandbox/index.js';
import { readDocuments, writeDocuments } from '../../../schema/operations/documents.js';
import { type PartnerData, partnerData, screens } from '../../../test/support/operations/index.js';
import { startAll } from '../../../test/support/start-all.js';
import type { Recorded } from '../generate/recorded.js';
import { shorten } from './shorten.js';
import { writes } from './writes.js';

/** The day and the data are the same on every run: those of the tests of the named operations. */
const sandbox = { seed: 2 };

/** So many of a list are shown. */
const first = 2;

/**
 * Asks every named operation of a gateway that knows nothing yet, over a sandbox of its own, and gives what it answered
 * and what that took.
 */
export async function recordAnswers(): Promise<Map<string, Recorded>> {
  const recorded = new Map<string, Recorded>();
  for (const [name, document] of [...readDocuments(), ...writeDocuments()])
    recorded.set(name, await record(name, document));
  return recorded;
}

async function record(name: string, document: string): Promise<Recorded> {
  const bench = await startAll({ sandbox });
  const partner = createPartnerClient({
    apiUrl: bench.sandbox.url,
    iamUrl: bench.sandbox.url,
    credentials: sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  try {
    const variables = await variablesOf(name, document, partnerData(partner));
    await bench.resetCalls();
    const answer = await bench.query(document, variables);
    const { errors } = answer;
    if (errors) throw new Error(`${name} was not answered: ${JSON.stringify(errors)}`);
    const calls = Object.entries(await bench.calls()).filter(([operation]) => operation in declared);
    return { variables, data: shorten(answer.data, first), partnerCalls: Object.fromEntries(calls.sort()) };
  } finally {
    await partner.close();
    await bench.close();
  }
}

async function variablesOf(
  name: string,
  document: string,
  data: PartnerData,
): Promise<Record<string, unknown>> {
  const variables = await (writes[name]?.(data) ?? screens[name]?.variables(data));
  if (!variables)
    throw new Error(`Expected a row for ${name} in record/writes.ts or test/support/operations/`);
  return { ...(document.includes('$first: Int') && { first }), ...variables };
}
