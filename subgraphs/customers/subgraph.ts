import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import {
  OwnBalanceResolver,
  PartnerBalancesResolver,
  ResellerBalancesResolver,
} from './account-balance/resolvers.js';
import { AccountManagerResolver } from './account-manager/resolvers.js';
import {
  CustomerAdjustmentsResolver,
  PartnerAdjustmentsResolver,
  ResellerAdjustmentsResolver,
} from './adjustment/resolvers.js';
import { AllocateFundsResolver } from './allocate-funds/resolvers.js';
import { AllocateResellerFundsResolver } from './allocate-reseller-funds/resolvers.js';
import { ChangeVerificationResolver } from './change-verification/resolvers.js';
import { CounterpartyResolver } from './counterparty/resolvers.js';
import { CreateCustomerResolver } from './create-customer/resolvers.js';
import { CustomerAlertResolver } from './customer-alert/resolvers.js';
import { CustomerFundChangesResolver } from './customer-fund-change/resolvers.js';
import { CustomerRankingResolver } from './customer-ranking/resolvers.js';
import { Customer } from './customer/customer.js';
import { readCustomer } from './customer/read.js';
import { CustomerResolver } from './customer/resolvers.js';
import { EnableEnterpriseProjectsResolver } from './enable-enterprise-projects/resolvers.js';
import { PartnerFundChangesResolver, ResellerFundChangesResolver } from './fund-change/resolvers.js';
import { CustomerFundsPayloadResolver, FundsPayloadResolver } from './funds/resolvers.js';
import { CityResolver, ProvinceResolver } from './geography/resolvers.js';
import { OperationResolver } from './operation/resolvers.js';
import { Order } from './order/order.js';
import { Partner } from './partner/partner.js';
import { PartnerResolver } from './partner/resolvers.js';
import { ReclaimFundsResolver } from './reclaim-funds/resolvers.js';
import { ReclaimResellerFundsResolver } from './reclaim-reseller-funds/resolvers.js';
import { RateLimitResolver } from './rate-limit/resolvers.js';
import { RegistrationResolver } from './registration/resolvers.js';
import { readReseller } from './reseller/read.js';
import { Reseller } from './reseller/reseller.js';
import { ResellerOfCustomerResolver, ResellerResolver } from './reseller/resolvers.js';
import { SendVerificationCodeResolver } from './send-verification-code/resolvers.js';
import { VerificationPayloadResolver } from './verification/resolvers.js';
import { VerifyEnterpriseResolver } from './verify-enterprise/resolvers.js';
import { VerifyIndividualResolver } from './verify-individual/resolvers.js';
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
    FundsPayloadResolver,
    CustomerFundsPayloadResolver,
    AllocateFundsResolver,
    ReclaimFundsResolver,
    AllocateResellerFundsResolver,
    ReclaimResellerFundsResolver,
    CreateCustomerResolver,
    SendVerificationCodeResolver,
    VerificationPayloadResolver,
    VerifyIndividualResolver,
    VerifyEnterpriseResolver,
    ChangeVerificationResolver,
    EnableEnterpriseProjectsResolver,
    OperationResolver,
    RateLimitResolver,
  ],
  entities: [
    entity({
      type: Customer,
      resolve: (key, context) => readCustomer(key, context),
      calls: ['listSubCustomers'],
    }),
    entity({
      type: Reseller,
      resolve: ({ id }, context) => readReseller(id, context),
      calls: ['listIndirectPartners'],
    }),
    entity({ type: Partner }),
    entity({ type: Order }),
    entity({ type: Voucher }),
    entity({ type: ResourceSubscription }),
  ],
});
