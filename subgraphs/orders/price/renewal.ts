import { checkText } from '../../kit/checks.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { checkCount, checkRange } from '../catalogue/checks.js';
import { combined, toQuotedPrice } from './alternatives.js';
import { RenewalFailureReason } from './enums.js';
import { RenewalPeriodUnit } from './input-enums.js';
import { most, type RenewalPriceInput } from './price-input.js';
import type { RenewalFailure, RenewalQuote } from './quote.js';

type Schemas = components['schemas'];

const longest = { MONTH: 11, YEAR: 3 };

/**
 * Prices of renewals. Main resources are priced by themselves and add up: so what is too much for one call is split over
 * several. Not with associated resources: two calls could both bring the same one.
 */
export async function quoteRenewals(
  context: SubgraphContext,
  { customerId, resourceIds, periodUnit, periods, includeAssociated }: RenewalPriceInput,
): Promise<RenewalQuote> {
  const customer = { id: checkText(customerId, 'input.customerId', 64) };
  const limit = includeAssociated ? most.resourcesPerCall : most.resources;
  const ids = checkCount([...new Set(resourceIds)], 'input.resourceIds', limit);
  ids.forEach((id) => checkText(id, 'input.resourceIds', 64));
  const renewal = {
    period_type: RenewalPeriodUnit.numberOf(periodUnit) as 2 | 3,
    period_num: checkRange(periods, 'input.periods', 1, longest[periodUnit]),
    include_relative_resources: includeAssociated,
  };
  const answers = await Promise.all(
    inChunks(ids, most.resourcesPerCall).map((resource_ids) =>
      context.partner.call(
        'listRenewRateOnPeriod',
        { body: { resource_ids, ...renewal } },
        asCustomer(context, customer),
      ),
    ),
  );
  const whole = combined(
    answers.map((answer) => ({
      official: answer.official_website_rating_result ?? {},
      options: answer.optional_discount_rating_results ?? [],
    })),
  );
  const resources = answers
    .flatMap((answer) => answer.renew_inquiry_results ?? [])
    .map((row) => ({ customerId, resourceId: row.resource_id, amount: money(row.amount) }));
  const failures = answers
    .flatMap((answer) => answer.fail_resource_infos ?? [])
    .map((row) => ({ ...toFailure(row, context), customerId }));
  return {
    ...toQuotedPrice(whole, context),
    resources: inOrderOf(ids, resources),
    failures: inOrderOf(ids, failures),
  };
}

function toFailure(
  row: Schemas['FailResourceInfo'],
  context: SubgraphContext,
): Omit<RenewalFailure, 'customerId'> {
  return {
    resourceId: row.resource_id,
    reason: RenewalFailureReason.nameOf(row.error_code, context),
    code: noneIfEmpty(row.error_code),
    message: noneIfEmpty(row.error_msg),
  };
}

/** Rows in the order their ids were asked for, and after them those that nobody asked for. */
function inOrderOf<Row extends { resourceId: string }>(ids: string[], rows: Row[]): Row[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ resourceId }: Row) => places.get(resourceId) ?? ids.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
