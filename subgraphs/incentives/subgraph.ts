import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { Customer } from './customer/customer.js';
import { CustomerResolver } from './customer/resolvers.js';
import { IncentivePolicy } from './incentive-policy/incentive-policy.js';
import { policyById } from './incentive-policy/loaders.js';
import { toIncentivePolicy } from './incentive-policy/map.js';
import { IncentivePolicyResolver } from './incentive-policy/resolvers.js';
import { IncentiveSpendResolver } from './incentive-spend/resolvers.js';
import { MeasureUnit } from './measure-unit/measure-unit.js';
import { Order } from './order/order.js';
import { OwnBillSummaryResolver } from './own-bill-summary/resolvers.js';
import { OwnBillsResolver } from './own-bills/resolvers.js';
import { ResourceType } from './resource-type/resource-type.js';
import { ServiceTypeResolver } from './service-type/resolvers.js';
import { ServiceType } from './service-type/service-type.js';
import { SpendTrendResolver } from './spend-trend/resolvers.js';
import { SpendingCustomerResolver } from './spending-customer/resolvers.js';

export const incentives = buildSubgraph({
  name: 'incentives',
  resolvers: [
    IncentivePolicyResolver,
    IncentiveSpendResolver,
    SpendTrendResolver,
    SpendingCustomerResolver,
    ServiceTypeResolver,
    CustomerResolver,
    OwnBillsResolver,
    OwnBillSummaryResolver,
  ],
  entities: [
    entity({
      type: IncentivePolicy,
      calls: ['listIncentiveDiscountPolicies'],
      async resolve({ id }, context) {
        const found = await policyById(context, id);
        return found ? toIncentivePolicy(found.row, found.month, context) : null;
      },
    }),
    entity({ type: ServiceType }),
    entity({ type: Customer }),
    entity({ type: Order }),
    entity({ type: ResourceType }),
    entity({ type: MeasureUnit }),
  ],
});
