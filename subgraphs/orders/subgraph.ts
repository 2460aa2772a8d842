import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { ofReseller } from '../kit/reseller.js';
import { Customer } from './customer/customer.js';
import { CustomerResolver } from './customer/resolvers.js';
import { orderById } from './order/loaders.js';
import { toOrder } from './order/map.js';
import { Order } from './order/order.js';
import { OrderResolver } from './order/resolvers.js';
import { ServiceTypeResolver } from './service-type/resolvers.js';
import { ServiceType } from './service-type/service-type.js';

export const orders = buildSubgraph({
  name: 'orders',
  resolvers: [OrderResolver, ServiceTypeResolver, CustomerResolver],
  entities: [
    entity({
      type: Order,
      async resolve({ id, resellerId }, context) {
        const row = await orderById(context, id, ofReseller(resellerId));
        return row ? toOrder(row, context, resellerId) : null;
      },
    }),
    entity({ type: ServiceType }),
    entity({ type: Customer }),
  ],
});
