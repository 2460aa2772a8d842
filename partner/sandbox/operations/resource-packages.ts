import {
  resourceCode,
  resourceName,
  serviceCode,
  serviceName,
  type Language,
} from '../data/catalogue/catalogue.js';
import { products } from '../data/catalogue/products.js';
import { cycleOf, deductionsOf, remainingOf, type Deduction } from '../data/packages/deductions.js';
import { packagesOf, type ResourcePackage } from '../data/packages/package.js';
import { parameterError } from '../errors.js';
import { page } from '../paging.js';
import { DAY, addMonths, utc } from '../time.js';
import { startOfDate } from './days.js';
import { contains, equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { productId } from './order-wire.js';
import { customerOf } from './own-account.js';

type Package = NonNullable<Answer<'listFreeResourceInfos'>['free_resource_packages']>[number];
type Status = NonNullable<Package['status']>;

/** Newest first. Without an enterprise project only packages outside of one are listed, as the page has it. */
export const listFreeResourceInfos: Handler<'listFreeResourceInfos'> = ({ input, caller, language, now }) => {
  const { portfolio, customer } = customerOf(caller);
  const deductions = deductionsOf(portfolio, customer, now);
  const services = input.service_type_code_list?.map((code) => code.toLowerCase()) ?? [];
  const inRegion = equals(input.region_code);
  const ofProduct = equals(input.product_id);
  const named = contains(input.product_name);
  const inStatus = equals(input.status);
  const inProject = equals(input.enterprise_project_id ?? '0');
  const found = visible(packagesOf(portfolio, customer), now)
    .map((pack) => ({ pack, left: remainingOf(pack, deductions, now) }))
    .filter(
      ({ pack, left }) =>
        inRegion(pack.subscription.region) &&
        (input.order_id === undefined || pack.subscription.orderIds.includes(input.order_id)) &&
        ofProduct(productOf(pack)) &&
        named(nameOf(pack, language)) &&
        inStatus(statusOf(pack, left, now)) &&
        inProject(pack.subscription.enterpriseProject?.id ?? '0') &&
        (services.length === 0 || services.includes(serviceOf(pack))),
    );
  return {
    free_resource_packages: page(found, input).map(({ pack, left }) => wire(pack, left, language, now)),
    total_count: found.length,
  };
};

/** In the order asked; unknown items are left out. */
export const listFreeResourceUsages: Handler<'listFreeResourceUsages'> = ({
  input,
  caller,
  language,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const long = input.free_resource_ids.findIndex((id) => id.length > 64);
  if (long >= 0) throw parameterError(`free_resource_ids[${long}]`, 'must not be longer than 64 characters');
  const deductions = deductionsOf(portfolio, customer, now);
  const packages = visible(packagesOf(portfolio, customer), now);
  const found = [...new Set(input.free_resource_ids)].flatMap(
    (id) => packages.find(({ itemId }) => itemId === id) ?? [],
  );
  return {
    free_resources: found.map((pack) => {
      const { start, end } = cycleOf(pack, now);
      const { coverage } = pack;
      return {
        free_resource_id: pack.itemId,
        free_resource_type_name: coverage.names[language],
        quota_reuse_cycle: coverage.resettable ? (4 as const) : undefined,
        quota_reuse_cycle_type: coverage.resettable ? (1 as const) : undefined,
        usage_type_name: coverage.names[language],
        start_time: utc(start),
        end_time: utc(end),
        amount: thousandths(remainingOf(pack, deductions, now)),
        original_amount: thousandths(pack.quota),
        measure_id: coverage.measureId,
      };
    }),
  };
};

/** Days are Beijing's, both included, at most 90 apart; times in the answer are UTC. */
export const listFreeResourcesUsageRecords: Handler<'listFreeResourcesUsageRecords'> = ({
  input,
  caller,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const begin = startOfDate(input.deduct_time_begin);
  const end = startOfDate(input.deduct_time_end);
  if (end < begin) throw parameterError('deduct_time_end', 'must not be before deduct_time_begin');
  if (end - begin > 90 * DAY)
    throw parameterError('deduct_time_end', 'must be at most 90 days after the begin');
  const ofItem = equals(input.free_resource_id);
  const ofProduct = equals(input.product_id);
  const ofType = equals(input.resource_type_code);
  const found = deductionsOf(portfolio, customer, now).filter(
    ({ pack, to }) =>
      deductedAt(to) >= begin &&
      deductedAt(to) < end + DAY &&
      ofItem(pack.itemId) &&
      ofProduct(productOf(pack)) &&
      ofType(resourceCode(pack.coverage.resource)),
  );
  return { free_resource_records: page(found, input).map(deductionRecord), total_count: found.length };
};

/** Packages that expired more than 18 months ago cannot be seen any more. */
function visible(packages: readonly ResourcePackage[], now: number): ResourcePackage[] {
  const forgotten = addMonths(now, -18);
  return packages.filter(({ subscription }) => subscription.expireTime > forgotten);
}

function wire(pack: ResourcePackage, left: bigint, language: Language, now: number): Package {
  const { subscription, coverage } = pack;
  const service = serviceOf(pack);
  return {
    order_instance_id: subscription.id,
    order_id: subscription.orderIds[0],
    product_id: productOf(pack),
    product_name: nameOf(pack, language),
    enterprise_project_id: subscription.enterpriseProject?.id,
    enterprise_project_scope: subscription.enterpriseProject ? 1 : 0,
    effective_time: utc(subscription.effectiveTime),
    expire_time: utc(subscription.expireTime),
    status: statusOf(pack, left, now),
    service_type_code: service,
    service_type_name: serviceName(service, language),
    region_code: subscription.region,
    source_type: 0,
    bundle_type: 'ATOMIC_PKG',
    quota_reuse_mode: coverage.resettable ? 1 : 2,
    free_resources: [
      {
        free_resource_id: pack.itemId,
        usage_type_name: coverage.names[language],
        amount: thousandths(left),
        original_amount: thousandths(pack.quota),
        measure_id: coverage.measureId,
      },
    ],
  };
}

function deductionRecord({ pack, resourceId, before, used, from, to }: Deduction) {
  const type = resourceCode(pack.coverage.resource);
  return {
    deduct_time: utc(deductedAt(to)),
    free_resource_id: pack.itemId,
    resource_id: resourceId,
    resource_type_code: type,
    resource_type_name: resourceName(type),
    product_id: productOf(pack),
    product_name: nameOf(pack, 'zh_CN'),
    usage_type_code: pack.coverage.usageType,
    available_amount: thousandths(before),
    remaining_amount: thousandths(before - used),
    used_amount: thousandths(used),
    measure_id: pack.coverage.measureId,
    effective_time: utc(from),
    expire_time: utc(to),
  };
}

/** A day's use is taken off in its last second. */
function deductedAt(to: number): number {
  return to - 1_000;
}

function statusOf({ subscription, coverage }: ResourcePackage, left: bigint, now: number): Status {
  const { effectiveTime, expireTime, closedTime } = subscription;
  if (closedTime !== undefined && closedTime <= now) return 4;
  if (expireTime <= now) return 3;
  if (effectiveTime > now) return 0;
  return left === 0n && !coverage.resettable ? 2 : 1;
}

function serviceOf({ subscription }: ResourcePackage): string {
  return serviceCode(products[subscription.product].service);
}

function productOf({ subscription }: ResourcePackage): string {
  return productId(subscription.product, subscription.specification.code);
}

function nameOf({ subscription }: ResourcePackage, language: Language): string {
  return subscription.specification.description[language].replace('|', ' ');
}

function thousandths(amount: bigint): string {
  const digits = amount.toString().padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
