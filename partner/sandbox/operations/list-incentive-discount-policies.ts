import { serviceName } from '../data/catalogue/catalogue.js';
import { policiesOf } from '../data/policies.js';
import { page } from '../paging.js';
import { beijingMonth } from '../time.js';
import { equals } from './filters.js';
import type { Handler } from './handler.js';

/** Ordered by service code; names are Chinese, the operation has no language header. */
export const listIncentiveDiscountPolicies: Handler<'listIncentiveDiscountPolicies'> = ({
  input,
  caller,
}) => {
  const { book } = caller.partner;
  const wanted = equals(input.service_type_code);
  const found = policiesOf(input.time, book.rng, beijingMonth(book.anchor)).filter(({ serviceCode }) =>
    wanted(serviceCode),
  );
  return {
    total_count: found.length,
    policies: page(found, input).map(({ serviceCode, incentiveClass, allowDiscount }) => ({
      service_type_code: serviceCode,
      service_type_name: serviceName(serviceCode),
      incentive_policy: incentiveClass,
      allow_discount: allowDiscount,
    })),
  };
};
