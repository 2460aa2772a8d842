import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { Customer } from './customer/customer.js';
import { CustomerResolver } from './customer/resolvers.js';
import { IncentivePolicy } from './incentive-policy/incentive-policy.js';
import { policyById } from './incentive-policy/loaders.js';
import { toIncentivePolicy } from './incentive-policy/map.js';
import { IncentivePolicyResolver } from './incentive-policy/resolvers.js';
import { ServiceTypeResolver } from './service-type/resolvers.js';
import { ServiceType } from './service-type/service-type.js';

export const incentives = buildSubgraph({
  name: 'incentives',
  resolvers: [IncentivePolicyResolver, ServiceTypeResolver, CustomerResolver],
  entities: [
    entity({
      type: IncentivePolicy,
      async resolve({ id }, context) {
        const found = await policyById(context, id);
        return found ? toIncentivePolicy(found.row, found.month, context) : null;
      },
    }),
    entity({ type: ServiceType }),
    entity({ type: Customer }),
  ],
});
