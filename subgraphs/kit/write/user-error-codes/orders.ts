import type { UserErrorReason } from './user-error-reason.js';

/** Of paying and cancelling orders. */
export const orderCodes = {
  ORDER_UNKNOWN: { en: 'The customer has no such order.', zh: '该客户没有此订单。', remedy: 'correct' },
  ORDER_IS_PART: {
    en: 'The order is part of a combined transaction, which is paid or cancelled as a whole, by its own id.',
    zh: '该订单属于合并交易，需以合并交易的 ID 整体支付或取消。',
    remedy: 'correct',
  },
  ORDER_NOT_PAYABLE: {
    en: 'The order does not wait for payment any more, or it is too late to pay it.',
    zh: '订单已不是待支付状态，或已超过支付期限。',
    remedy: 'look',
  },
  ORDER_NOT_CANCELLABLE: {
    en: 'The order does not wait for payment any more; what was paid is unsubscribed instead.',
    zh: '订单已不是待支付状态，已支付的需改为退订。',
    remedy: 'look',
  },
  VOUCHER_NOT_USABLE: {
    en: 'The voucher or stored-value card is used already, or held by another order.',
    zh: '代金券或储值卡已使用，或被其他订单占用。',
    remedy: 'correct',
  },
  DISCOUNT_NOT_USABLE: {
    en: 'The discount does not apply to the order.',
    zh: '该折扣不适用于此订单。',
    remedy: 'correct',
  },
  NOT_COMBINABLE: {
    en: 'The vouchers and discounts that were chosen exclude each other. Leave one out.',
    zh: '所选的代金券与折扣不能同时使用，请去掉其中之一。',
    remedy: 'correct',
  },
  BUDGET_EXCEEDED: {
    en: 'A budget that the customer has set is too small for the order.',
    zh: '客户设置的预算不足以支付此订单。',
    remedy: 'customer',
  },
  SERVICE_UNAVAILABLE: {
    en: 'A service of the order is short of quota or capacity, or was changed since.',
    zh: '订单中的某项服务配额或资源不足，或此后已变更。',
    remedy: 'newKey',
  },
  CALCULATION_FAILED: {
    en: 'The partner could not work out the tax or the fee. Try again later.',
    zh: '伙伴侧无法计算税费，请稍后重试。',
    remedy: 'newKey',
  },
} as const satisfies Record<string, UserErrorReason>;
