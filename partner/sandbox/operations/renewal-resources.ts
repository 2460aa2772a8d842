import { record, type Posting } from '../data/accounts/posting.js';
import { products } from '../data/catalogue/products.js';
import { payAutomatically } from '../data/ordering/pay-automatically.js';
import { periodOf } from '../data/ordering/period.js';
import { renewalOrder } from '../data/ordering/renewal-order.js';
import {
  renewalProblem,
  type RenewalProblem,
  type RenewalQuestion,
} from '../data/ordering/renewal-problem.js';
import { renewalTerm } from '../data/ordering/renewal-term.js';
import type { Subscription } from '../data/orders/subscription.js';
import { parameterError } from '../errors.js';
import { addMonths } from '../time.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

type Failure = NonNullable<Answer<'renewalResources'>['fail_resource_infos']>[number];

/**
 * Problems of one resource that leave the others alone: in HTTP 200, as the partner's page has them. The customer's page
 * has them with 400, and so has a circumstance set by hand.
 */
const failures = {
  attached: { code: 'CBC.30010036', meaning: 'Not a main resource; cannot be renewed' },
  noSuchPeriod: { code: 'CBC.30010069', meaning: 'Renewal period does not exist' },
  unpaid: { code: 'CBC.30050006', meaning: 'Automatic payment of the order failed' },
};

/** Problems with which nothing at all is renewed. */
const refusals: Record<Exclude<RenewalProblem, keyof typeof failures>, string> = {
  unknown: 'CBC.99003016',
  deleted: 'CBC.99003016',
  inProgress: 'CBC.99003144',
  awaited: 'CBC.99003100',
  notRenewable: 'CBC.99000092',
};

/** How far ahead of now a renewal may reach: five years. The limit is ours, the API documents that there is one. */
const mostMonths = 60;

/**
 * One order per service and enterprise project of the main resources. Paid automatically, an order that cannot be paid
 * stays and waits for payment, and its resources are reported beside its id.
 */
export const renewalResources: Handler<'renewalResources'> = ({ input, caller, now, rng }) => {
  const { portfolio, customer } = customerOf(caller);
  const ids = input.resource_ids;
  if (new Set(ids).size < ids.length) throw parameterError('resource_ids', 'must not name a resource twice');
  const period = periodOf(input.period_type, input.period_num);
  const holdings = portfolio.holdings(customer);
  const { mains, failed } = examined(ids, { customer, holdings, period, now });
  if (mains.length === 0) return { order_ids: [], fail_resource_infos: failed };
  const postings: Posting[] = [];
  const order_ids = portfolio.change(customer, (drafts, draft) =>
    groupsOf(mains).map((group) => {
      const common = { portfolio, customer: draft, holdings: drafts, now, rng };
      const order = renewalOrder({ ...common, mains: group, period, sourceType: 1 });
      drafts.orders.push(order);
      if (input.is_auto_pay !== 1) return order.id;
      const posting = payAutomatically({ ...common, order });
      if (posting) postings.push(posting);
      else failed.push(...group.map(({ resourceId }) => failure(resourceId, failures.unpaid)));
      return order.id;
    }),
  );
  for (const posting of postings) record(portfolio, customer.id, posting);
  return { order_ids, fail_resource_infos: failed };
};

/** What is renewed and what fails alone; throws where nothing can be renewed. */
function examined(ids: readonly string[], question: RenewalQuestion) {
  const failed: Failure[] = [];
  const mains: Subscription[] = [];
  for (const id of ids) {
    const resource = question.holdings.subscriptions.find(({ resourceId }) => resourceId === id);
    const problem = renewalProblem(resource, question);
    if (problem === 'attached' || problem === 'noSuchPeriod') failed.push(failure(id, failures[problem]));
    else if (problem) throw refusal(refusals[problem]);
    else if (reachesTooFar(resource!, question)) throw refusal('CBC.99003154');
    else mains.push(resource!);
  }
  return { failed, mains };
}

function reachesTooFar(main: Subscription, { customer, period, now }: RenewalQuestion): boolean {
  return renewalTerm(main, period.months, customer).until > addMonths(now, mostMonths);
}

/** Main resources that one order renews. */
function groupsOf(mains: readonly Subscription[]): Subscription[][] {
  const groups = new Map<string, Subscription[]>();
  for (const main of mains) {
    const key = `${products[main.product].service} ${main.enterpriseProject?.id}`;
    groups.set(key, [...(groups.get(key) ?? []), main]);
  }
  return [...groups.values()];
}

function failure(resource_id: string, { code, meaning }: { code: string; meaning: string }): Failure {
  return { error_code: code, error_msg: `${meaning}.`, resource_id };
}
