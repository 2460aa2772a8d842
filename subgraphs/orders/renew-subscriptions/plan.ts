import type { SubgraphContext } from '../../kit/context.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { IsNew } from '../../kit/write/perform-write.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { checkRange } from '../catalogue/checks.js';
import { RenewalPeriodUnit } from '../price/input-enums.js';
import { checkOwnSubscriptions } from '../write/own-subscriptions.js';
import { lowestOf, priceRenewal, type RenewalPrice } from './prices.js';
import type { RenewSubscriptionsInput } from './renew-subscriptions.js';

/** Most subscriptions of one call, by the contract. */
const perCall = 10;
const longest = { MONTH: 11, YEAR: 3 };

/** Calls for ten subscriptions each. What is paid at once counts with its price, which is asked for before. */
export async function planRenewal(
  input: RenewSubscriptionsInput,
  context: SubgraphContext,
  isNew: IsNew,
): Promise<WritePlan<'renewalResources'>> {
  const { ids, customerId, resellerId, subjects } = checkOwnSubscriptions(input);
  const terms = {
    period_type: RenewalPeriodUnit.numberOf(input.periodUnit) as 2 | 3,
    period_num: checkRange(input.periods, 'periods', 1, longest[input.periodUnit]),
    is_auto_pay: input.pay ? (1 as const) : (0 as const),
  };
  const bodies = inChunks(ids, perCall).map((resource_ids) => ({ resource_ids, ...terms }));
  const prices: (RenewalPrice | undefined)[] =
    (input.pay || input.dryRun) && (await isNew())
      ? await Promise.all(bodies.map((body) => priceRenewal(body, customerId, context)))
      : [];
  return {
    input: { ...terms, ids, customerId, resellerId },
    subjects,
    calls: bodies.map((body, index) => ({
      request: { body },
      customerId,
      amount: input.pay && prices[index] ? lowestOf(prices[index]) : undefined,
    })),
    foresee: async () => foreseen(prices),
  };
}

function foreseen(prices: readonly (RenewalPrice | undefined)[]): Foreseen {
  const failures = prices.flatMap((price) => price?.fail_resource_infos ?? []);
  return {
    changes: [],
    failures: new Map(failures.map(({ resource_id, error_code }) => [resource_id ?? '', error_code ?? ''])),
  };
}
