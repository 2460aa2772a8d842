import type { UserErrorReason } from './user-error-reason.js';

/** What the kit itself says. */
export const ownCodes = {
  INVALID_INPUT: {
    en: 'A value of the input that no call could be made with; `field` names it. Nothing was sent.',
    zh: '输入中有无法用于调用的值，见 `field`。未发送任何请求。',
    remedy: 'correct',
  },
  IDEMPOTENCY_KEY_REUSED: {
    en: 'The idempotency key belongs to an operation with another input. Nothing was sent; use a new key.',
    zh: '该幂等键已用于输入不同的另一操作。未发送任何请求，请使用新的幂等键。',
    remedy: 'correct',
  },
  IN_PROGRESS: {
    en: 'The operation of this key is still under way. Send the same again a little later for its result.',
    zh: '该幂等键对应的操作仍在进行。稍后原样重发即可得到结果。',
    remedy: 'sameKey',
  },
  IDENTICAL_OPERATION_UNSETTLED: {
    en: 'Another operation does the same, and it is not known yet whether it was done. Nothing was sent; `message` names that one.',
    zh: '另有一个内容相同的操作，其是否执行尚不确定。未发送任何请求，该操作见 `message`。',
    remedy: 'never',
  },
  DAILY_LIMIT_EXCEEDED: {
    en: 'It would go beyond what one caller may move on one day. Nothing was sent.',
    zh: '超出单个调用方每日可动用的金额。未发送任何请求。',
    remedy: 'newKey',
  },
  NOT_OPEN: {
    en: 'The operation is settled, so that there is nothing to resolve.',
    zh: '该操作已有定论，无需处理。',
    remedy: 'nothing',
  },
  LEDGER_UNAVAILABLE: {
    en: 'The gateway cannot write down what it does. Nothing was sent; send the same again later.',
    zh: '网关暂时无法记录操作。未发送任何请求，请稍后原样重发。',
    remedy: 'sameKey',
  },
  NOT_SENT: {
    en: 'It did not leave the gateway. Send the same again, with the same key.',
    zh: '请求未离开网关。请使用相同的幂等键原样重发。',
    remedy: 'sameKey',
  },
  CUSTOMER_AUTHORIZATION_REQUIRED: {
    en: 'The customer has not let the partner act for it. Nothing was sent; send the same again once it has.',
    zh: '客户尚未授权伙伴代其操作。未发送任何请求，授权后原样重发即可。',
    remedy: 'sameKey',
  },
  NOT_CARRIED_OUT: {
    en: 'The answer was lost, and the partner has done nothing. To try again use a new key.',
    zh: '应答已丢失，且伙伴侧未执行任何操作。如需重试请使用新的幂等键。',
    remedy: 'newKey',
  },
  OUTCOME_UNKNOWN: {
    en: 'The answer was lost, and it is not known yet what was done. Never send it with another key.',
    zh: '应答已丢失，是否执行尚不确定。切勿更换幂等键重发。',
    remedy: 'never',
  },
  REFUSED: {
    en: 'The partner refused it for a reason of its own; `message` and `partnerCode` tell.',
    zh: '伙伴侧因其自身原因拒绝，见 `message` 与 `partnerCode`。',
    remedy: 'newKey',
  },
  QUOTE_CHANGED: {
    en: 'What the caller was shown is not so any more. Nothing was sent; the payload has the new quote.',
    zh: '此前展示给调用方的报价已变化。未发送任何请求，新报价见返回内容。',
    remedy: 'correct',
  },
} as const satisfies Record<string, UserErrorReason>;

/** What the partner says of any write. */
export const anyWriteCodes = {
  PARAMETER_REFUSED: {
    en: 'The partner found a value of the input missing, malformed or out of range.',
    zh: '伙伴侧认为输入中的某个值缺失、格式错误或超出范围。',
    remedy: 'correct',
  },
  NOT_ALLOWED: {
    en: 'The partner account is not of the kind that may do this.',
    zh: '该类型的伙伴账号不允许执行此操作。',
    remedy: 'partner',
  },
  TOO_OFTEN: {
    en: 'It was done or tried as often as allowed, or too quickly; `message` tells what to do.',
    zh: '操作或尝试次数已达上限，或过于频繁，处理方式见 `message`。',
    remedy: 'newKey',
  },
  CUSTOMER_NOT_YOURS: {
    en: 'The customer is unknown, or the partner account may not act for it.',
    zh: '客户不存在，或伙伴账号无权代其操作。',
    remedy: 'correct',
  },
  CUSTOMER_IS_REFERRAL: {
    en: 'The customer is referred, not resold to, and what was asked for is for resale customers only.',
    zh: '该客户为顾问销售（推荐）类客户，而此操作仅适用于代售类客户。',
    remedy: 'correct',
  },
  CUSTOMER_NOT_ELIGIBLE: {
    en: 'The customer’s account is not of a kind for which this can be done.',
    zh: '该类型的客户账号不支持此操作。',
    remedy: 'correct',
  },
  RESELLER_NOT_YOURS: {
    en: 'The reseller is unknown, or the partner account may not act for it.',
    zh: '云经销商不存在，或伙伴账号无权代其操作。',
    remedy: 'correct',
  },
  RESELLER_LEAVING: {
    en: 'The reseller is leaving the partner, and is given nothing more.',
    zh: '该云经销商正在解除合作，不能再为其发放。',
    remedy: 'correct',
  },
  INSUFFICIENT_BALANCE: {
    en: 'The account that the money would come from has too little.',
    zh: '出款账户余额不足。',
    remedy: 'newKey',
  },
} as const satisfies Record<string, UserErrorReason>;
