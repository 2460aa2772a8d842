import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { ofReseller } from '../kit/reseller.js';
import { Customer } from './customer/customer.js';
import { customerById } from '../lists/customers.js';
import { toCustomer } from './customer/map.js';
import { CustomerResolver } from './customer/resolvers.js';

export const customers = buildSubgraph({
  name: 'customers',
  resolvers: [CustomerResolver],
  entities: [
    entity({
      type: Customer,
      async resolve({ id, resellerId }, context) {
        const row = await customerById(context, id, ofReseller(resellerId));
        return row ? toCustomer(row, context, resellerId) : null;
      },
    }),
  ],
});
