import type { UserErrorReason } from './user-error-reason.js';

/** Of vouchers and their quotas. */
export const voucherCodes = {
  QUOTA_UNAVAILABLE: {
    en: 'The voucher quota does not exist, or its status does not allow it.',
    zh: '代金券额度不存在，或其状态不允许此操作。',
    remedy: 'correct',
  },
  QUOTA_OUT_OF_VALIDITY: {
    en: 'The voucher quota is not valid yet, or not any more.',
    zh: '代金券额度尚未生效，或已失效。',
    remedy: 'correct',
  },
  QUOTA_INSUFFICIENT: {
    en: 'The voucher quota has too little left.',
    zh: '代金券额度余额不足。',
    remedy: 'correct',
  },
  QUOTA_BUSY: {
    en: 'Another transfer from the voucher quota is still running. Try again when it is done.',
    zh: '该代金券额度另有发放正在进行，请待其完成后重试。',
    remedy: 'newKey',
  },
  QUOTA_RESERVED: {
    en: 'The voucher quota is reserved for other customers.',
    zh: '该代金券额度仅供其他客户使用。',
    remedy: 'correct',
  },
  FACE_VALUE_TOO_SMALL: {
    en: 'The face value is below the least that is allowed.',
    zh: '面额低于允许的最小值。',
    remedy: 'correct',
  },
  FACE_VALUE_TOO_LARGE: {
    en: 'The face value is above the most that is allowed.',
    zh: '面额高于允许的最大值。',
    remedy: 'correct',
  },
  VOUCHER_LIMIT_EXCEEDED: {
    en: 'There would be more vouchers, or a larger sum of face values, than allowed.',
    zh: '代金券数量或面额总和将超出允许的上限。',
    remedy: 'correct',
  },
  BEYOND_QUOTA_SCOPE: {
    en: 'The voucher would pay for services, products or kinds of orders that its quota does not pay for.',
    zh: '代金券的适用服务、产品或订单类型超出其额度的范围。',
    remedy: 'correct',
  },
  VOUCHER_NOT_RECLAIMABLE: {
    en: 'The voucher has expired, or has been reclaimed already.',
    zh: '代金券已过期，或已被回收。',
    remedy: 'nothing',
  },
} as const satisfies Record<string, UserErrorReason>;
