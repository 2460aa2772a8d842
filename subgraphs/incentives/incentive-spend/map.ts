import type { Big } from 'big.js';
import { type Money, money } from '../../kit/money.js';
import type { Counted, IncentiveSums, Range, Split } from './add-up.js';
import type { CustomerIncentiveSpend, IncentiveSpend, MoneyRange, SpendSplit } from './incentive-spend.js';

type Sums = Pick<
  IncentiveSpend,
  'spend' | 'performance' | 'rebateBase' | 'byClass' | 'byServiceType' | 'unknownServiceTypes' | 'customers'
>;

export function toSums(sums: IncentiveSums, resellerId: string | null | undefined): Sums {
  return {
    ...toCounted(sums),
    byClass: sums.byClass.map((part) => ({ class: part.class, spend: toSplit(part.split) })),
    byServiceType: sums.byService.map((part) => ({
      serviceType: serviceOf(part.serviceType),
      class: part.class,
      spend: toSplit(part.split),
    })),
    unknownServiceTypes: sums.byService
      .filter((part) => part.class === undefined)
      .flatMap((part) => serviceOf(part.serviceType) ?? []),
    customers: sums.byCustomer.map((one) => ({
      customer: one.customerId ? { id: one.customerId, resellerId } : undefined,
      ...toCounted(one),
    })),
  };
}

function toCounted({ split, performance, rebateBase }: Counted): Omit<CustomerIncentiveSpend, 'customer'> {
  return {
    spend: toSplit(split),
    performance: toRange(performance),
    rebateBase: toRange(rebateBase),
  };
}

function toSplit(split: Split): SpendSplit {
  const { amount, cashLike, pending, settledLate, conditional, excluded, residual, refunds } = split;
  return {
    amount: exact(amount),
    cashLike: exact(cashLike),
    pending: exact(pending),
    settledLate: exact(settledLate),
    conditional: exact(conditional),
    excluded: exact(excluded),
    residual: exact(residual),
    refunds: exact(refunds),
  };
}

function toRange({ low, high }: Range): MoneyRange {
  return { low: exact(low), high: exact(high) };
}

function exact(amount: Big): Money {
  return money(amount.toFixed());
}

function serviceOf(code: string | undefined) {
  return code === undefined ? undefined : { code };
}
