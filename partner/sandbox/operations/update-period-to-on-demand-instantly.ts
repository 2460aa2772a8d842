import { switchNow } from '../data/refunds/switch-now.js';
import { errorDetail } from './error-details.js';
import type { Answer, Call, Handler } from './handler.js';
import { openOrderOf } from './open-order.js';
import { customerOf } from './own-account.js';
import { switchProblem } from './switch-problem.js';

type Result = NonNullable<Answer<'updatePeriodToOnDemandInstantly'>['to_ondemand_service_results']>[number];
type Instantly = Call<'updatePeriodToOnDemandInstantly'>;

/**
 * Each resource by itself, in the order of the request. One with an order that is being approved already is under review.
 * The codes of failures are not documented here: they are those of the switch at expiry.
 */
export const updatePeriodToOnDemandInstantly: Handler<'updatePeriodToOnDemandInstantly'> = (call) => ({
  to_ondemand_service_results: call.input.resource_ids.map((id) => ({
    resource_id: id,
    ...resultFor(id, call),
  })),
});

function resultFor(id: string, { caller, now, rng }: Instantly): Result {
  const {
    portfolio,
    customer: { id: customerId },
  } = customerOf(caller);
  const customer = portfolio.customer(customerId)!; // as the resource before it left the account
  const holdings = portfolio.holdings(customer);
  const resource = holdings.subscriptions.find(({ resourceId }) => resourceId === id);
  const main = resource?.parentResourceId === undefined ? resource : undefined;
  const open = main && openOrderOf([main], holdings.orders);
  if (open?.waitsFor === 'approval') return { result: 'AUDIT', order_id: open.id };
  const problem = switchProblem(main, holdings, customer, now);
  if (problem) {
    const { error_code, error_msg } = errorDetail('updatePeriodToOnDemand', problem, id);
    return { result: 'FAIL', error_code, error_msg };
  }
  const { order, post } = portfolio.change(customer, (drafts, draft) =>
    switchNow(id, { portfolio, customer: draft, holdings: drafts, now, rng }),
  );
  post();
  return { result: 'SUCCESS', order_id: order.id };
}
