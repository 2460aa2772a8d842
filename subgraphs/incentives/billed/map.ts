import { Big } from 'big.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { EnterpriseProject } from '../../kit/enterprise-project.js';
import { toQuantity } from '../../kit/to-quantity.js';
import { exactDecimal } from '../../kit/exact-decimal.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { PaymentInstrument } from '../monthly-spend/enums.js';
import type { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import type { Order } from '../order/order.js';
import type { ResourceType } from '../resource-type/resource-type.js';
import type { ServiceType } from '../service-type/service-type.js';
import { BilledPeriodUnit } from './enums.js';
import type { BilledComponent, BilledPeriod, BilledUsage, BillCharge } from './parts.js';

import type { Quantity } from '../quantity/quantity.js';

type Amount = WireDecimal | undefined;

/** The service a row names; undefined when it names none. */
export function serviceTypeOf(code: string | undefined): ServiceType | undefined {
  return code ? { code } : undefined;
}

/** The resource type a row names; undefined when it names none. */
export function resourceTypeOf(code: string | undefined): ResourceType | undefined {
  return code ? { code } : undefined;
}

/** The order a row names; undefined when it names none. */
export function orderOf(id: string | undefined, customer: ResellerScoped): Order | undefined {
  return id ? { id, resellerId: customer.resellerId } : undefined;
}

/** How an amount came about. What a row leaves out is zero, but for what its bill does not have. */
export function toCharge(amounts: {
  listPrice: Amount;
  discount: Amount;
  truncated?: Amount;
  payable: Amount;
  debt: Amount;
  clearedArrears: Amount;
}): BillCharge {
  const { listPrice, discount, truncated, payable, debt, clearedArrears } = amounts;
  return {
    listPrice: money(listPrice),
    discount: money(discount),
    truncated: truncated === undefined ? undefined : money(truncated),
    payable: money(payable),
    debt: money(debt),
    clearedArrears: money(clearedArrears),
  };
}

/** Columns of a bill, of which every row has all, as a list of what paid something. */
export function toPayments(columns: Partial<Record<PaymentInstrument, Amount>>): PaymentSpend[] {
  return Object.entries(columns)
    .filter(([, amount]) => !isZero(amount))
    .map(([instrument, amount]) => ({ instrument: instrument as PaymentInstrument, amount: money(amount) }));
}

/** The same for a list of payments that the partner sends. */
export function toNamedPayments(
  payments: readonly { balance_type?: string; amount?: WireDecimal }[] | undefined,
  context: SubgraphContext,
): PaymentSpend[] {
  return (payments ?? [])
    .filter(({ amount }) => !isZero(amount))
    .map(({ balance_type, amount }) => ({
      instrument: PaymentInstrument.nameOf(balance_type, context),
      amount: money(amount),
    }));
}

function isZero(amount: Amount): boolean {
  return amount === undefined || new Big(amount).eq(0);
}

interface UsageColumns {
  usage_type?: string;
  free_resource_usage?: WireDecimal;
  free_resource_measure_id?: number;
  ri_usage?: WireDecimal;
  ri_usage_measure_id?: number;
}

/** Undefined for what is not metered. */
export function toUsage(row: UsageColumns, used: Quantity | undefined): BilledUsage | undefined {
  const usage = {
    typeCode: noneIfEmpty(row.usage_type),
    used,
    fromPackages: toQuantity(row.free_resource_usage, row.free_resource_measure_id),
    fromReservedInstances: toQuantity(row.ri_usage, row.ri_usage_measure_id),
  };
  return hasAny(usage) ? usage : undefined;
}

interface ComponentColumns {
  sub_service_type_code?: string;
  sub_service_type_name?: string;
  sub_resource_type_code?: string;
  sub_resource_type_name?: string;
  sub_resource_id?: string;
  sub_resource_name?: string;
}

export function toComponent(row: ComponentColumns): BilledComponent | undefined {
  const component = {
    serviceType: serviceTypeOf(row.sub_service_type_code),
    serviceTypeName: noneIfEmpty(row.sub_service_type_name),
    resourceType: resourceTypeOf(row.sub_resource_type_code),
    resourceTypeName: noneIfEmpty(row.sub_resource_type_name),
    resourceId: noneIfEmpty(row.sub_resource_id),
    resourceName: noneIfEmpty(row.sub_resource_name),
  };
  return hasAny(component) ? component : undefined;
}

export function toPeriod(
  type: string | number | undefined,
  count: Amount,
  context: SubgraphContext,
): BilledPeriod | undefined {
  const unit = nameIfAny(BilledPeriodUnit, type, context);
  return unit && { unit, count: count === undefined || count === '' ? undefined : exactDecimal(count) };
}

/** The project of a row. One that is in none has no id, or by the page, the words `null` or `-1`. */
export function toProject(id: string | undefined, name?: string): EnterpriseProject | undefined {
  const project = { id: noneIfEmpty(id), name: noneIfEmpty(name) };
  return project.id === 'null' || project.id === '-1' || !hasAny(project) ? undefined : project;
}

function hasAny(values: object): boolean {
  return Object.values(values).some((value) => value !== undefined);
}
