import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { IQueryUserPartnerCouponsResultV2 } = codes.vouchers;

export const VoucherKind = codeEnum({
  name: 'VoucherKind',
  description: 'What a voucher does to the amount due.',
  codes: IQueryUserPartnerCouponsResultV2.coupon_type,
  values: {
    VOUCHER: 'Lowers the amount due. Not a payment: it is not invoiced and earns no incentive.',
    CASH_COUPON: 'Pays like money and counts in the actual payment.',
  },
});
export type VoucherKind = NameOf<typeof VoucherKind>;

export const VoucherStatus = codeEnum({
  name: 'VoucherStatus',
  description: 'Where a voucher stands in its life.',
  codes: IQueryUserPartnerCouponsResultV2.status,
  values: {
    INACTIVE: 'Not activated yet. Vouchers that a partner issues start AVAILABLE, so this is rare.',
    AVAILABLE: 'Can be spent; part of it may have been spent already.',
    USED: 'Spent completely.',
    EXPIRED: 'Past its last moment; what was left went back to the quota.',
    RECLAIMED: 'Taken back by the partner, with what was left of it.',
  },
});
export type VoucherStatus = NameOf<typeof VoucherStatus>;

/** The contract documents 2 to 5 as filter; 1 (INACTIVE) survives in the SDK only. */
export const askableStatuses = ['2', '3', '4', '5'];

export const VoucherMedium = codeEnum({
  name: 'VoucherMedium',
  description: 'What a voucher is made of.',
  codes: IQueryUserPartnerCouponsResultV2.media_type,
  values: { ELECTRONIC: 'An entry in the account.', PAPER: 'A card or a sheet of paper with a code.' },
});
export type VoucherMedium = NameOf<typeof VoucherMedium>;

export const VoucherOrigin = codeEnum({
  name: 'VoucherOrigin',
  description: 'How a voucher came to the one who holds it.',
  codes: IQueryUserPartnerCouponsResultV2.fetch_method,
  values: {
    CLAIMED_ONLINE: 'Claimed on the web site.',
    REDEEMED_ONLINE: 'Redeemed on the web site, with a code.',
    ISSUED_ONLINE: 'Issued into the account, as partners do.',
    OBTAINED_OFFLINE: 'Obtained outside the web site.',
    EVENT_GIFT: 'A gift at an event of Huawei Cloud.',
  },
});
export type VoucherOrigin = NameOf<typeof VoucherOrigin>;
