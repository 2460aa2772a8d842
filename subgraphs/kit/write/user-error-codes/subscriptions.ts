import type { UserErrorReason } from './user-error-reason.js';

/** Of subscriptions. */
export const subscriptionCodes = {
  RESOURCE_UNKNOWN: {
    en: 'The resource does not exist, or not any more.',
    zh: '资源不存在，或已不存在。',
    remedy: 'correct',
  },
  RESOURCE_HAS_PENDING_ORDER: {
    en: 'An order for the resource waits for payment or is being carried out. Settle it, or wait for it, first.',
    zh: '该资源有订单待支付或正在处理，请先处理完毕或等待其完成。',
    remedy: 'newKey',
  },
  RESOURCE_EXPIRED_OR_FROZEN: {
    en: 'The resource has expired or is frozen, which does not allow it.',
    zh: '资源已到期或被冻结，不允许此操作。',
    remedy: 'customer',
  },
  ACCOUNT_FROZEN: {
    en: 'The customer’s account is frozen, which does not allow it.',
    zh: '客户账号已冻结，不允许此操作。',
    remedy: 'customer',
  },
  NOT_A_MAIN_RESOURCE: {
    en: 'The resource is attached to another, which has to be named instead.',
    zh: '该资源附属于另一资源，请改为指定其主资源。',
    remedy: 'correct',
  },
  RESOURCES_BELONG_TOGETHER: {
    en: 'The resource belongs to others, all of which have to be named in one call.',
    zh: '该资源与其他资源相互关联，需在同一次请求中全部指定。',
    remedy: 'correct',
  },
  RENEWAL_PERIOD_INVALID: {
    en: 'The subscription cannot be renewed for this period.',
    zh: '该订购不能按此周期续订。',
    remedy: 'correct',
  },
  RENEWAL_NOT_PAID: {
    en: 'The renewal order was placed but not paid: it waits for payment. Do not renew again.',
    zh: '续订订单已生成但未支付，正等待支付。请勿再次续订。',
    remedy: 'look',
  },
  AUTO_RENEWAL_NOT_ON: {
    en: 'Auto-renewal is off already.',
    zh: '自动续订本来就未开启。',
    remedy: 'nothing',
  },
  NOT_RENEWABLE: {
    en: 'A product of this kind cannot be renewed.',
    zh: '此类产品不支持续订。',
    remedy: 'correct',
  },
  NOT_SWITCHABLE: {
    en: 'A product of this kind cannot switch to pay-per-use.',
    zh: '此类产品不支持转为按需。',
    remedy: 'correct',
  },
  NOT_UNSUBSCRIBABLE: {
    en: 'A product of this kind, or in this state, cannot be unsubscribed.',
    zh: '此类产品或处于此状态的产品不支持退订。',
    remedy: 'correct',
  },
  NO_UNUSED_RENEWAL: {
    en: 'There is no renewal left to give back that has not begun.',
    zh: '没有尚未开始、可退订的续订周期。',
    remedy: 'nothing',
  },
} as const satisfies Record<string, UserErrorReason>;
