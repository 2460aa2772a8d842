import { codeFlag } from '../kit/code-flag.js';

/** `is_frozen` of a voucher. */
export const isFrozen = codeFlag('Voucher.frozen', { yes: '1', no: '0' });

/** `coupon_version` of a voucher: what came first can be used once. */
export const isSingleUse = codeFlag('OwnVoucher.singleUse', { yes: 1, no: 2 });

/** `result` of a record. */
export const hasSucceeded = codeFlag('VoucherRecord.succeeded', { yes: '0', no: '-1' });
