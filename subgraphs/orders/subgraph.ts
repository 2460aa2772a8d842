import { buildSubgraph, entity } from '../kit/build-subgraph.js';
import { Customer } from './customer/customer.js';
import { CustomerResolver } from './customer/resolvers.js';
import { Order } from './order/order.js';
import { readOrder } from './order/read.js';
import { OrderResolver } from './order/resolvers.js';
import { RefundItemResolver, RefundOfOrderResolver } from './refund/resolvers.js';
import { PackagesOfCustomerResolver } from './resource-package/of-customer.js';
import { ResourcePackageItemResolver, ResourcePackageResolver } from './resource-package/resolvers.js';
import { MeasureUnit } from './measure-unit/measure-unit.js';
import { MeasureUnitResolver } from './measure-unit/resolvers.js';
import { RenewalFailureResolver, RenewalPriceResolver } from './price/renewed-subscription.js';
import { PriceResolver } from './price/resolvers.js';
import { ResourceTypeResolver } from './resource-type/resolvers.js';
import { ResourceType } from './resource-type/resource-type.js';
import { SpecificationResolver } from './specification/resolvers.js';
import { UsageTypesOfResourceTypeResolver } from './usage-type/of-resource-type.js';
import { UsageTypeResolver } from './usage-type/resolvers.js';
import { ServiceTypeResolver } from './service-type/resolvers.js';
import { ServiceType } from './service-type/service-type.js';
import { SubscriptionsOfOrderResolver } from './subscription/of-order.js';
import { readSubscription } from './subscription/read.js';
import { SubscriptionResolver } from './subscription/resolvers.js';
import { ResourceSubscription } from './subscription/subscription.js';
import { DiscountsForOrderResolver } from './usable-discount/resolvers.js';
import { UsableVoucherResolver, VouchersForOrderResolver } from './usable-voucher/resolvers.js';
import { CancelOrderResolver } from './cancel-order/resolvers.js';
import { DisableAutoRenewalResolver, SubscriptionsOfDisabling } from './disable-auto-renewal/resolvers.js';
import { EnableAutoRenewalResolver, SubscriptionsOfEnabling } from './enable-auto-renewal/resolvers.js';
import { PayOrderResolver } from './pay-order/resolvers.js';
import {
  OrdersOfRenewal,
  RenewSubscriptionsResolver,
  SubscriptionsOfRenewal,
} from './renew-subscriptions/resolvers.js';
import { SubscriptionFailureResolver } from './write/subscription-failure.js';
import { SetRenewalDayResolver } from './set-renewal-day/resolvers.js';
import {
  SubscriptionsOfSwitchNow,
  SwitchResultResolver,
  SwitchToPayPerUseNowResolver,
} from './switch-to-pay-per-use-now/resolvers.js';
import { SubscriptionsOfSwitch, SwitchToPayPerUseResolver } from './switch-to-pay-per-use/resolvers.js';
import {
  OrdersOfUnsubscription,
  SubscriptionsOfUnsubscription,
  UnsubscribeSubscriptionsResolver,
} from './unsubscribe-subscriptions/resolvers.js';
import { PaidTermResolver, UnsubscriptionQuoteItemResolver } from './unsubscription-quote/entities.js';
import { UnsubscriptionQuoteResolver } from './unsubscription-quote/resolvers.js';

export const orders = buildSubgraph({
  name: 'orders',
  resolvers: [
    OrderResolver,
    SubscriptionsOfOrderResolver,
    RefundOfOrderResolver,
    RefundItemResolver,
    VouchersForOrderResolver,
    UsableVoucherResolver,
    DiscountsForOrderResolver,
    SubscriptionResolver,
    ServiceTypeResolver,
    ResourceTypeResolver,
    SpecificationResolver,
    UsageTypeResolver,
    UsageTypesOfResourceTypeResolver,
    MeasureUnitResolver,
    PriceResolver,
    RenewalPriceResolver,
    RenewalFailureResolver,
    CustomerResolver,
    PackagesOfCustomerResolver,
    ResourcePackageResolver,
    ResourcePackageItemResolver,
    PayOrderResolver,
    CancelOrderResolver,
    SubscriptionFailureResolver,
    RenewSubscriptionsResolver,
    OrdersOfRenewal,
    SubscriptionsOfRenewal,
    UnsubscriptionQuoteResolver,
    UnsubscriptionQuoteItemResolver,
    PaidTermResolver,
    UnsubscribeSubscriptionsResolver,
    OrdersOfUnsubscription,
    SubscriptionsOfUnsubscription,
    SwitchToPayPerUseNowResolver,
    SwitchResultResolver,
    SubscriptionsOfSwitchNow,
    SwitchToPayPerUseResolver,
    SubscriptionsOfSwitch,
    EnableAutoRenewalResolver,
    SubscriptionsOfEnabling,
    DisableAutoRenewalResolver,
    SubscriptionsOfDisabling,
    SetRenewalDayResolver,
  ],
  entities: [
    entity({
      type: Order,
      resolve: (key, context) => readOrder(key, context),
      calls: ['listCustomerOrders', 'showCustomerOrderDetails'],
    }),
    entity({
      type: ResourceSubscription,
      resolve: readSubscription,
      calls: ['listPayPerUseCustomerResources'],
    }),
    entity({ type: ServiceType }),
    entity({ type: ResourceType }),
    entity({ type: MeasureUnit }),
    entity({ type: Customer }),
  ],
});
