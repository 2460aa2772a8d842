import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { ofReseller } from '../kit/reseller.js';
import { customerById } from '../lists/customers.js';
import { AccountManagerResolver } from './account-manager/resolvers.js';
import {
  OwnBalanceResolver,
  PartnerBalancesResolver,
  ResellerBalancesResolver,
} from './account-balance/resolvers.js';
import {
  CustomerAdjustmentsResolver,
  PartnerAdjustmentsResolver,
  ResellerAdjustmentsResolver,
} from './adjustment/resolvers.js';
import { CounterpartyResolver } from './counterparty/resolvers.js';
import { CustomerFundChangesResolver } from './customer-fund-change/resolvers.js';
import { CustomerAlertResolver } from './customer-alert/resolvers.js';
import { CustomerRankingResolver } from './customer-ranking/resolvers.js';
import { Customer } from './customer/customer.js';
import { toCustomer } from './customer/map.js';
import { CustomerResolver } from './customer/resolvers.js';
import { PartnerFundChangesResolver, ResellerFundChangesResolver } from './fund-change/resolvers.js';
import { CityResolver, ProvinceResolver } from './geography/resolvers.js';
import { Order } from './order/order.js';
import { Partner } from './partner/partner.js';
import { PartnerResolver } from './partner/resolvers.js';
import { RegistrationResolver } from './registration/resolvers.js';
import { resellerById } from './reseller/loaders.js';
import { toReseller } from './reseller/map.js';
import { Reseller } from './reseller/reseller.js';
import { ResellerOfCustomerResolver, ResellerResolver } from './reseller/resolvers.js';
import { ResourceSubscription } from './subscription/subscription.js';
import { Voucher } from './voucher/voucher.js';

export const customers = buildSubgraph({
  name: 'customers',
  resolvers: [
    CustomerResolver,
    OwnBalanceResolver,
    CustomerFundChangesResolver,
    CustomerAdjustmentsResolver,
    ResellerOfCustomerResolver,
    PartnerResolver,
    PartnerBalancesResolver,
    PartnerFundChangesResolver,
    PartnerAdjustmentsResolver,
    ResellerResolver,
    ResellerBalancesResolver,
    ResellerFundChangesResolver,
    ResellerAdjustmentsResolver,
    CounterpartyResolver,
    RegistrationResolver,
    ProvinceResolver,
    CityResolver,
    CustomerAlertResolver,
    AccountManagerResolver,
    CustomerRankingResolver,
  ],
  entities: [
    entity({
      type: Customer,
      async resolve({ id, resellerId }, context) {
        const row = await customerById(context, id, ofReseller(resellerId));
        return row ? toCustomer(row, context, resellerId) : null;
      },
    }),
    entity({
      type: Reseller,
      async resolve({ id }, context) {
        const row = await resellerById(context, id);
        return row ? toReseller(row) : null;
      },
    }),
    entity({ type: Partner }),
    entity({ type: Order }),
    entity({ type: Voucher }),
    entity({ type: ResourceSubscription }),
  ],
});
