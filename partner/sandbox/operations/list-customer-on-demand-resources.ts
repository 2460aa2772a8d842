import { resourceName, serviceName, type Language } from '../data/catalogue/catalogue.js';
import { isResale } from '../data/customers/customer.js';
import { onDemandResources, type OnDemandResource } from '../data/statements/on-demand.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals, oneOf, within } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { refusal } from './refusal.js';
import type { Caller } from '../auth/caller.js';
import { portfolioOf } from './scope.js';

type Resource = NonNullable<Answer<'listCustomerOnDemandResources'>['resources']>[number];

/** Where a resource without an end ends: the wire has a time for everything. */
const never = '2999-12-31T15:59:59Z';

/** What a resale customer pays for by use, newest first; the same resources as in its bills. */
export const listCustomerOnDemandResources: Handler<'listCustomerOnDemandResources'> = ({
  input,
  caller,
  language,
}) => {
  const { portfolio, customer } = whose(caller, input);
  const inRegion = equals(input.region_code);
  const ofService = equals(input.service_type_code);
  const withId = oneOf(input.resource_ids);
  const effective = within({ begin: input.effective_time_begin, end: input.effective_time_end });
  const inStatus = equals<number>(input.status);
  const found = onDemandResources(portfolio, customer)
    .filter(({ usage }) => usage.chargeMode === '3')
    .filter(
      (resource) =>
        inRegion(resource.region) &&
        ofService(resource.usage.serviceCode) &&
        withId(resource.resourceId) &&
        effective(resource.effectiveTime) &&
        inStatus(resource.status),
    );
  return {
    resources: page(found, input).map((resource) => wire(resource, customer.id, language)),
    total_count: found.length,
  };
};

/** A reseller's customer needs the reseller; one that is nobody's, and a referral customer, are refused. */
function whose(caller: Caller, input: Input<'listCustomerOnDemandResources'>) {
  const portfolios = [portfolioOf(caller, input.indirect_partner_id), caller.partner.book.own];
  const portfolio = portfolios.find((one) => one.customer(input.customer_id));
  const customer = portfolio?.customer(input.customer_id);
  if (!portfolio || !customer) throw refusal('CBC.99000035');
  if (!isResale(customer)) throw refusal('CBC.99000000');
  return { portfolio, customer };
}

function wire(resource: OnDemandResource, customerId: string, language: Language): Resource {
  const { usage, meter, region } = resource;
  return {
    customer_id: customerId,
    region_code: region,
    availability_zone_code: `${region}a`,
    service_type_code: usage.serviceCode,
    resource_type_code: usage.resourceCode,
    service_type_name: serviceName(usage.serviceCode, language),
    resource_type_name: resourceName(usage.resourceCode, language),
    resource_id: resource.resourceId,
    resource_name: resource.name,
    effective_time: utc(resource.effectiveTime),
    expire_time: never,
    status: resource.status,
    resource_spec_code: meter?.specification.code,
    resource_info: meter?.size && JSON.stringify({ specSize: meter.size.value }),
    product_spec_desc: meter?.specification.description[language],
  };
}
