import type { Caller } from '../auth/caller.js';
import { resourceCode, resourceName, serviceCode, serviceName } from '../data/catalogue/catalogue.js';
import { products } from '../data/catalogue/products.js';
import type { Customer } from '../data/customers/customer.js';
import {
  subscriptionStatus,
  type Subscription,
  type SubscriptionStatus,
} from '../data/orders/subscription.js';
import { parameterError } from '../errors.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals, oneOf, within } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { productId } from './order-wire.js';
import { portfolioOf } from './scope.js';

type Resource = NonNullable<Answer<'listPayPerUseCustomerResources'>['data']>[number];
/** The contract's body lacks the reseller id that rules-orders.md section 9 asks distributors for; it is read if sent. */
type Question = Input<'listPayPerUseCustomerResources'> & { indirect_partner_id?: string };

/** Yearly/monthly resources, whatever the name says. Newest first, a main resource before the ones attached to it. */
export const listPayPerUseCustomerResources: Handler<'listPayPerUseCustomerResources'> = ({
  input,
  caller,
  language,
  now,
}) => {
  const { customer, subscriptions } = holdingsOf(caller, input);
  const frozen = customer?.frozen === 2;
  const asked = askedIds(input);
  const service = equals(input.service_type_code);
  const inStatus = oneOf<SubscriptionStatus>(input.status_list);
  const expiring = within({ begin: input.expire_time_begin, end: input.expire_time_end });
  const found = subscriptions.filter(
    (subscription) =>
      asked(subscription) &&
      (input.order_id === undefined || subscription.orderIds.includes(input.order_id)) &&
      service(serviceCode(products[subscription.product].service)) &&
      inStatus(subscriptionStatus(subscription, now, frozen)) &&
      expiring(subscription.expireTime),
  );
  return {
    total_count: found.length,
    data: page(found, input).map((subscription) => ({
      ...resource(subscription, language),
      status: subscriptionStatus(subscription, now, frozen),
    })),
  };
};

/** A partner has to name the customer; a customer sees its own whatever it names. */
function holdingsOf(caller: Caller, input: Question): { customer?: Customer; subscriptions: Subscription[] } {
  if (caller.kind === 'customer') {
    return {
      customer: caller.customer,
      subscriptions: caller.portfolio.holdings(caller.customer).subscriptions,
    };
  }
  if (input.customer_id === undefined) throw parameterError('customer_id', 'is required');
  const portfolio = portfolioOf(caller, input.indirect_partner_id);
  const customer = portfolio.customer(input.customer_id);
  return customer
    ? { customer, subscriptions: portfolio.holdings(customer).subscriptions }
    : { subscriptions: [] };
}

/** Asked by id, main resources bring their attached ones unless only main ones are wanted; an attached id brings itself. */
function askedIds({ resource_ids, only_main_resource }: Question) {
  const mainOnly = only_main_resource === 1;
  if (resource_ids === undefined || resource_ids.length === 0) {
    return ({ parentResourceId }: Subscription) => !mainOnly || parentResourceId === undefined;
  }
  const ids = new Set(resource_ids);
  return ({ resourceId, parentResourceId }: Subscription) =>
    ids.has(resourceId) || (!mainOnly && parentResourceId !== undefined && ids.has(parentResourceId));
}

function resource(subscription: Subscription, language: 'zh_CN' | 'en_US'): Omit<Resource, 'status'> {
  const { service, resource: type } = products[subscription.product];
  const { specification } = subscription;
  return {
    id: subscription.id,
    resource_id: subscription.resourceId,
    resource_name: subscription.name,
    region_code: subscription.region,
    service_type_code: serviceCode(service),
    resource_type_code: resourceCode(type),
    resource_type_name: resourceName(resourceCode(type), language),
    service_type_name: serviceName(serviceCode(service), language),
    resource_spec_code: specification.code,
    project_id: subscription.projectId,
    product_id: productId(subscription.product, specification.code),
    parent_resource_id: subscription.parentResourceId,
    is_main_resource: subscription.parentResourceId === undefined ? 1 : 0,
    effective_time: utc(subscription.effectiveTime),
    expire_time: utc(subscription.expireTime),
    expire_policy: subscription.expirePolicy,
    product_spec_desc: specification.description[language],
    spec_size: specification.size?.value,
    spec_size_measure_id: specification.size?.measureId,
    update_time: utc(subscription.updateTime),
    enterprise_project: subscription.enterpriseProject,
  };
}
