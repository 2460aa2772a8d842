import type { ErrorCodes } from './error-code.js';

const askOperator = { en: 'Ask whoever runs the gateway.', zh: '请联系网关运维方。' };

/** What the partner's answers lead to. `extensions.partner` says which call it was. */
export const partnerCodes = {
  PARTNER_PARAMETER_INVALID: {
    means: {
      en: 'The partner refused a value; the message has its own words.',
      zh: '伙伴侧拒绝了某个值，错误消息中为其原话。',
    },
    todo: { en: 'Correct the value.', zh: '请更正该值。' },
  },
  PARTNER_REFUSED: {
    means: {
      en: 'A business rule of the partner stands against it; the message and `extensions.partner.errorCode` say which.',
      zh: '不符合伙伴侧的业务规则，见错误消息与 `extensions.partner.errorCode`。',
    },
    todo: {
      en: 'See the message; sending the same again does not help.',
      zh: '请参阅错误消息，原样重发无济于事。',
    },
  },
  PARTNER_ACCESS_DENIED: {
    means: {
      en: 'The partner account behind the gateway may not do this, or may not see this customer.',
      zh: '网关所用的伙伴账号无权执行此操作，或无权查看该客户。',
    },
    todo: askOperator,
  },
  CUSTOMER_AUTHORIZATION_REQUIRED: {
    means: {
      en: 'Only the customer may see this, and `extensions.customerId` has not let the partner act for it.',
      zh: '此内容仅客户本人可见，而 `extensions.customerId` 尚未授权伙伴代其操作。',
    },
    todo: {
      en: 'The customer grants the partner its agency in the console; everything else of the answer is unharmed.',
      zh: '由客户在控制台授予伙伴委托；答复的其余部分不受影响。',
    },
  },
  SETTING_REQUIRED: {
    means: {
      en: 'The gateway lacks the settings in `extensions.settings`, without which it cannot ask for this.',
      zh: '网关缺少 `extensions.settings` 中的配置项，无法查询此内容。',
    },
    todo: askOperator,
  },
  PARTNER_CREDENTIALS_REJECTED: {
    means: {
      en: 'The partner does not accept the credentials of the gateway. It is not about those of the caller.',
      zh: '伙伴侧不接受网关的凭证，与调用方的凭证无关。',
    },
    todo: askOperator,
  },
  PARTNER_THROTTLED: {
    means: {
      en: 'More calls than the partner allows at the moment.',
      zh: '调用次数超过伙伴侧当前允许的上限。',
    },
    todo: {
      en: 'Ask again after `extensions.retryAfter` seconds, or for less at a time.',
      zh: '请在 `extensions.retryAfter` 秒后重试，或减少单次查询的内容。',
    },
  },
  PARTNER_UNAVAILABLE: {
    means: { en: 'The partner cannot be reached, or failed.', zh: '伙伴侧无法访问，或发生故障。' },
    todo: { en: 'Ask again later.', zh: '请稍后重试。' },
  },
  PARTNER_DEADLINE_EXCEEDED: {
    means: { en: 'The partner did not answer in time.', zh: '伙伴侧未在时限内应答。' },
    todo: { en: 'Ask again, or for less at a time.', zh: '请重试，或减少单次查询的内容。' },
  },
  PARTNER_ANSWER_MALFORMED: {
    means: {
      en: 'The partner’s answer is not what its contract promises, so the field stays empty rather than wrong.',
      zh: '伙伴侧的应答与其接口约定不符，因此该字段留空，以免出错。',
    },
    todo: {
      en: 'Report it with `extensions.partner.requestId`.',
      zh: '请附上 `extensions.partner.requestId` 反馈。',
    },
  },
  PARTNER_ENDPOINT_WRONG: {
    means: {
      en: 'Something else than the partner API answers at the address the gateway has.',
      zh: '网关配置的地址上应答的并非伙伴 API。',
    },
    todo: askOperator,
  },
} as const satisfies ErrorCodes;
