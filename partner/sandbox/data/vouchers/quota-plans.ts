import type { components } from '../../../contract/generated/vouchers.js';
import type { Fen } from '../../money.js';

type Wire = components['schemas'];
export type QuotaType = NonNullable<Wire['CouponQuotaV2']['quota_type']>;
export type QuotaStatus = NonNullable<Wire['CouponQuotaV2']['quota_status']>;
export type QuotaLimitKey = NonNullable<Wire['QuotaLimitInfo']['limit_key']>;

/** A quota before its amounts are known: when it holds, in days around the day the data end, and what it allows. */
export interface QuotaPlan {
  name: string;
  type: QuotaType;
  /** Set by hand; a quota past its validity counts as INVALID whatever it was. */
  status: QuotaStatus;
  fromDay: number;
  toDay: number;
  /** How many of the coupons come from it, relative to the others of its type. */
  weight: number;
  limits?: { key: QuotaLimitKey; values: string[] }[];
  /** Bounds of one coupon's face value, where a quota has any of its own. No list shows them. */
  faceValues?: { least: Fen; most: Fen };
  /** How many coupons of it one customer may have, and of what value together; reclaimed ones do not count. */
  perCustomer?: { coupons: number; faceValues: Fen };
}

/** What a coupon of a quota calls its promotion. */
export function promotionOf({ fromDay, name }: QuotaPlan, quotaIndex: number) {
  return {
    planId: `PP${String(fromDay + 2000)}${String(quotaIndex).padStart(2, '0')}`,
    planName: name,
  };
}

/** Quotas of the partner itself. The first funds the resellers' quotas. */
export const partnerQuotas: readonly QuotaPlan[] = [
  { name: '年度代金券', type: 0, status: 0, fromDay: -300, toDay: 430, weight: 40 },
  {
    name: '上云激励代金券',
    type: 0,
    status: 0,
    fromDay: -210,
    toDay: 155,
    weight: 22,
    limits: [
      {
        key: 'serviceTypeWhiteList',
        values: ['hws.service.type.ec2', 'hws.service.type.ebs', 'hws.service.type.rds'],
      },
    ],
  },
  { name: '历史代金券', type: 0, status: 0, fromDay: -1090, toDay: -735, weight: 6 },
  { name: '去年代金券', type: 0, status: 0, fromDay: -690, toDay: -325, weight: 14 },
  { name: '专项代金券', type: 0, status: 4, fromDay: -150, toDay: 215, weight: 6 },
  { name: '活动代金券', type: 0, status: 5, fromDay: -400, toDay: 30, weight: 6 },
  {
    name: '年度现金券',
    type: 1,
    status: 0,
    fromDay: -330,
    toDay: 400,
    weight: 24,
    limits: [{ key: 'subscribeType', values: ['new', 'renew'] }],
  },
  {
    name: '限额现金券',
    type: 1,
    status: 0,
    fromDay: -120,
    toDay: 245,
    weight: 8,
    limits: [{ key: 'maxDeductionRatio', values: ['0.5'] }],
    faceValues: { least: 50_00n, most: 10_000_00n },
    perCustomer: { coupons: 10, faceValues: 50_000_00n },
  },
  { name: '停用现金券', type: 1, status: 3, fromDay: -500, toDay: 100, weight: 6 },
  {
    name: '冻结现金券',
    type: 1,
    status: 5,
    fromDay: -200,
    toDay: 165,
    weight: 4,
    limits: [{ key: 'productWhiteList', values: ['OFFI454217230212665344', 'OFFI453916582514728961'] }],
  },
];

/** What a partner is given to begin with. */
export const firstQuotas: readonly QuotaPlan[] = [
  { name: '首年代金券', type: 0, status: 0, fromDay: 0, toDay: 365, weight: 1 },
  { name: '首年现金券', type: 1, status: 0, fromDay: 0, toDay: 365, weight: 1 },
];

/** Quotas a reseller got from the distributor: vouchers only (rules-vouchers.md, reseller quota). */
export const resellerQuotas: readonly QuotaPlan[] = [
  { name: '分销代金券', type: 0, status: 0, fromDay: -280, toDay: 430, weight: 3 },
  { name: '分销专项代金券', type: 0, status: 5, fromDay: -180, toDay: 185, weight: 1 },
];
