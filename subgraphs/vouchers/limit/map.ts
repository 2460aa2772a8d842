import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { SubgraphContext } from '../../kit/context.js';
import { noneIfEmpty } from '../../kit/text.js';
import { DiscountSource, PeriodKind, SubscriptionKind } from './enums.js';
import type { VoucherLimit } from './limit.js';

type Schemas = components['schemas'];

interface Value {
  value: string;
  detail: string | undefined;
  unit: string | undefined;
}

/** The limits of a quota. One without values limits nothing. */
export function quotaLimits(
  infos: Schemas['QuotaLimitInfo'][] | undefined,
  context: SubgraphContext,
): VoucherLimit[] {
  return (infos ?? []).flatMap(({ limit_key, limit_values }) => {
    const values = (limit_values ?? []).map(({ value1, value2 }) => valueOf(value1, value2));
    return toLimit(limit_key ?? '', values, context);
  });
}

/** The limits of a voucher: rows of one name are the values of one limit. */
export function useLimits(
  rows: Schemas['ICouponUseLimitInfoV2'][] | undefined,
  context: SubgraphContext,
): VoucherLimit[] {
  if (!rows?.length) return [];
  const byKey = new Map<string, Value[]>();
  for (const { limit_key = '', value1, value2, value_unit } of rows) {
    const values = byKey.get(limit_key) ?? [];
    values.push(valueOf(value1, value2, value_unit));
    byKey.set(limit_key, values);
  }
  return [...byKey].flatMap(([key, values]) => toLimit(key, values, context));
}

function valueOf(value: string | undefined, detail: string | undefined, unit?: string): Value {
  return { value: value ?? '', detail: noneIfEmpty(detail), unit: noneIfEmpty(unit) };
}

/** The partner's names are an open set, so what is not in the table or cannot be read is passed on as it is. */
function toLimit(key: string, all: Value[], context: SubgraphContext): VoucherLimit[] {
  const values = all.filter(({ value }) => value !== '');
  if (values.length === 0) return [];
  return [readers.get(key)?.(values, context) ?? { __typename: 'UnknownLimit', key, values }];
}

type Reader = (values: Value[], context: SubgraphContext) => VoucherLimit | undefined;

/** By the partner's name of a limit: those of quotas, and those of vouchers, which can also carry their quota's. */
const readers = new Map(
  Object.entries<Reader>({
    serviceTypeWhiteList: services(false),
    serviceTypeBlackList: services(true),
    productWhiteList: products,
    productId: products,
    regionCode: (values) => ({
      __typename: 'RegionLimit',
      regions: values.map(({ value, detail }) => ({ code: value, name: detail })),
    }),
    subscribeType: (values, context) => ({
      __typename: 'SubscriptionKindLimit',
      kinds: values.map(({ value }) => SubscriptionKind.nameOf(value, context)),
    }),
    firstOrderInService: (values) => {
      const firstOrderOnly = flag(values);
      return firstOrderOnly === undefined ? undefined : { __typename: 'FirstOrderLimit', firstOrderOnly };
    },
    cycleNum: (values) =>
      values.every(isCount)
        ? { __typename: 'PeriodCountLimit', counts: values.map(({ value }) => Number(value)) }
        : undefined,
    cycleType: (values, context) => ({
      __typename: 'PeriodKindLimit',
      kinds: values.map(({ value }) => PeriodKind.nameOf(value, context)),
    }),
    usageTimes: (values) => {
      const [only] = values;
      if (values.length !== 1 || !isCount(only!)) return undefined;
      return { __typename: 'UsageTimesLimit', times: Number(only!.value) || null };
    },
    simultaneousUseWithEmpowerDiscount: combination('simultaneousUseWithEmpowerDiscount'),
    simultaneousUseWithContractDiscount: combination('simultaneousUseWithContractDiscount'),
    simultaneousUseWithPromotionDiscount: combination('simultaneousUseWithPromotionDiscount'),
    minConsumeDiscount: ratio('MinimumDiscountLimit'),
    maxDeductionRatio: ratio('MaxDeductionRatioLimit'),
    isRebate: (values) => {
      const countsForIncentive = flag(values);
      return countsForIncentive === undefined
        ? undefined
        : { __typename: 'IncentiveLimit', countsForIncentive };
    },
  }),
);

function services(excluded: boolean): Reader {
  return (values) => ({
    __typename: 'ServiceTypeLimit',
    serviceTypes: values.map(({ value }) => ({ code: value })),
    excluded,
  });
}

function products(values: Value[]): VoucherLimit {
  return { __typename: 'ProductLimit', productIds: values.map(({ value }) => value) };
}

function combination(key: string): Reader {
  return (values, context) => {
    const combinable = flag(values);
    if (combinable === undefined) return undefined;
    return {
      __typename: 'DiscountCombinationLimit',
      discount: DiscountSource.nameOf(key, context),
      combinable,
    };
  };
}

function ratio(__typename: 'MinimumDiscountLimit' | 'MaxDeductionRatioLimit'): Reader {
  return (values) => {
    const [only] = values;
    if (values.length !== 1 || !/^\d+(\.\d+)?$/.test(only!.value)) return undefined;
    return { __typename, ratio: only!.value };
  };
}

/** 1 and 0; undefined for anything else. */
function flag(values: Value[]): boolean | undefined {
  const [only] = values;
  return values.length === 1 && /^[01]$/.test(only!.value) ? only!.value === '1' : undefined;
}

function isCount({ value }: Value): boolean {
  return /^\d{1,9}$/.test(value);
}
