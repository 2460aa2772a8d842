import { noneIfEmpty } from '../../kit/text.js';
import type { UsableVoucherLimitRow } from './loaders.js';
import type { UsableVoucherLimits } from './usable-voucher.js';

type Reader = (limits: UsableVoucherLimits, value: string) => boolean;

/** By the partner's name of a restriction. A reader says whether it could make sense of the value. */
const readers = new Map(
  Object.entries<Reader>({
    simultaneousUseWithEmpowerDiscount: flag('combinesWithGrantedDiscount'),
    simultaneousUseWithContractDiscount: flag('combinesWithContractDiscount'),
    simultaneousUseWithPromotionDiscount: flag('combinesWithPromotion'),
    minConsumeDiscount: (limits, value) => {
      if (!/^\d+(\.\d+)?$/.test(value)) return false;
      limits.minimumDiscountRatio = value;
      return true;
    },
    serviceType: services,
    serviceTypeWhiteList: services,
    productId: products,
    productWhiteList: products,
    regionCode: (limits, value) => limits.regions.push(value) > 0,
  }),
);

/** The names are an open set, so what is not in the table or cannot be read is passed on as it is. */
export function toLimits(rows: UsableVoucherLimitRow[] | undefined): UsableVoucherLimits {
  const limits: UsableVoucherLimits = {
    combinesWithGrantedDiscount: true,
    combinesWithContractDiscount: true,
    combinesWithPromotion: true,
    serviceTypes: [],
    productIds: [],
    regions: [],
    others: [],
  };
  for (const { limit_key: key = '', value1, value2, value_unit } of rows ?? []) {
    if (value1 && readers.get(key)?.(limits, value1)) continue;
    const [value, detail, unit] = [value1, value2, value_unit].map(noneIfEmpty);
    limits.others.push({ key, value, detail, unit });
  }
  return limits;
}

function flag(
  field: 'combinesWithGrantedDiscount' | 'combinesWithContractDiscount' | 'combinesWithPromotion',
): Reader {
  return (limits, value) => {
    if (value !== '0' && value !== '1') return false;
    limits[field] = value === '1';
    return true;
  };
}

function services(limits: UsableVoucherLimits, value: string): boolean {
  return limits.serviceTypes.push({ code: value }) > 0;
}

function products(limits: UsableVoucherLimits, value: string): boolean {
  return limits.productIds.push(value) > 0;
}
