import { operations as declared } from '../../partner/client/operations.js';
import { callsAllowed, readBudget } from '../../schema/operations/budget.js';
import { partnerData, screens } from '../../test/support/operations/index.js';
import { askBackend } from '../backend/ask-backend.js';
import { checkSameFacts } from '../backend/same-facts.js';
import { PartnerCalls } from '../load/partner-calls.js';
import { unhurriedPartner } from '../partner/sandbox-partner.js';
import { Children } from '../processes/children.js';
import { type ByOpenapi, callsByOpenapi } from './by-openapi.js';
import { askCold } from './cold-gateway.js';
import { type Counted, report } from './report.js';
import { questionsFrom } from './questions.js';

/**
 * How many calls each named operation makes when nothing is known beforehand, against the bound and against a backend
 * written by hand. It takes the same short time whether `quick` or not.
 *
 * @throws after printing, when an operation makes other calls than its bound
 */
export async function calls(_options: { quick: boolean }): Promise<string> {
  const children = new Children();
  try {
    const { url: sandboxUrl } = await children.start('sandbox', {});
    const backend = await children.start('backend', { sandboxUrl, quota: 'off' });
    const byOpenapi = await callsByOpenapi(children, sandboxUrl);
    const rows = await count(sandboxUrl, backend.url, byOpenapi);
    const markdown = report(rows);
    const off = rows.filter(({ made, bound }) => !sameCalls(made, bound));
    if (off.length > 0) {
      console.log(markdown);
      throw new Error(`Not the calls of their bound: ${off.map(({ name }) => name).join(', ')}`);
    }
    return markdown;
  } finally {
    await children.stop();
  }
}

async function count(sandboxUrl: string, backendUrl: string, byOpenapi: ByOpenapi): Promise<Counted[]> {
  const partner = unhurriedPartner(sandboxUrl);
  const data = partnerData(partner);
  const arriving = new PartnerCalls(sandboxUrl);
  const rows: Counted[] = [];
  for (const question of await questionsFrom(data)) {
    const { name, query, variables } = question;
    const ours = await arriving.during(() => askCold(sandboxUrl, question));
    const byHand = await arriving.during(() => askBackend(backendUrl, name, variables));
    checkSameFacts(name, ours.result, byHand.result);
    const sizes = await screens[name]!.sizes({ answer: ours.result, variables, data });
    rows.push({
      name,
      made: withoutIam(ours.byOperation),
      bound: callsAllowed(readBudget(query), sizes),
      byHand: withoutIam(byHand.byOperation),
      byOpenapi: await byOpenapi(name, ours.result),
    });
  }
  await partner.close();
  return rows;
}

/** Exchanges of credentials are no calls to the partner API, and happen once a day. */
function withoutIam(calls: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(calls).filter(([operation]) => operation in declared));
}

/** Of the same operations each as many. */
function sameCalls(made: Record<string, number>, bound: Record<string, number>): boolean {
  return [...Object.keys(made), ...Object.keys(bound)].every(
    (operation) => made[operation] === bound[operation],
  );
}
