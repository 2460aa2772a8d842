import { familyOf } from '../data/orders/family.js';
import { parameterError } from '../errors.js';
import { errorDetail } from './error-details.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';
import { switchProblem } from './switch-problem.js';

type Failure = NonNullable<Answer<'updatePeriodToOnDemand'>['error_details']>[number];

/**
 * Sets what happens at expiry, or takes it back. A resource in grace or retention fails alone; every other problem is
 * documented with HTTP 400 and refuses the call.
 */
export const updatePeriodToOnDemand: Handler<'updatePeriodToOnDemand'> = ({
  input,
  caller,
  now,
  itemError,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const ids = input.resource_ids;
  if (new Set(ids).size < ids.length) throw parameterError('resource_ids', 'must not name a resource twice');
  const holdings = portfolio.holdings(customer);
  const failed: Failure[] = [];
  const wanted = ids.filter((id) => {
    const error = itemError(id);
    if (error) failed.push(errorDetail('updatePeriodToOnDemand', error.code, id));
    return !error && canSwitch(id);
  });
  if (wanted.length === 0) return { error_details: failed };
  portfolio.change(customer, ({ subscriptions }) => {
    const expirePolicy = input.operation === 'SET_UP' ? 1 : 0;
    for (const one of wanted.flatMap((id) => familyOf(id, subscriptions))) {
      Object.assign(one, { expirePolicy, autoRenewal: undefined });
    }
  });
  return { error_details: failed };

  function canSwitch(id: string): boolean {
    const resource = holdings.subscriptions.find(({ resourceId }) => resourceId === id);
    if (resource?.parentResourceId !== undefined) {
      throw parameterError('resource_ids', 'must name main resources only');
    }
    const problem = switchProblem(resource, holdings, customer, now);
    if (problem === 'CBC.99003610') {
      failed.push(errorDetail('updatePeriodToOnDemand', problem, id));
      return false;
    }
    if (problem) throw refusal(problem);
    if (input.operation === 'CANCEL' && resource!.expirePolicy !== 1) {
      throw parameterError('operation', 'CANCEL needs resources that were set to switch');
    }
    return true;
  }
};
