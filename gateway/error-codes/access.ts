import type { ErrorCodes } from './error-code.js';

/** Who asks, and what it may do. */
export const accessCodes = {
  UNAUTHENTICATED: {
    status: 401,
    means: {
      en: 'There is no key or token, or it is not valid: unknown, expired or revoked. Which of these is not said.',
      zh: '未携带密钥或令牌，或其无效：不存在、已过期或已吊销。具体原因不予说明。',
    },
    todo: {
      en: 'Send `Authorization: Bearer …` with a key or token that is valid, or ask whoever runs the gateway for one.',
      zh: '在 `Authorization: Bearer …` 中携带有效的密钥或令牌，或向网关运维方申请。',
    },
  },
  AUTHORIZATION_MALFORMED: {
    status: 400,
    means: {
      en: 'The header `Authorization` is not “Bearer” and one key or token, or it is there twice.',
      zh: '请求头 `Authorization` 不是“Bearer”加一个密钥或令牌，或出现了多次。',
    },
    todo: { en: 'Correct the header.', zh: '请更正该请求头。' },
  },
  TOO_MANY_ATTEMPTS: {
    status: 429,
    means: {
      en: 'Too many keys or tokens that are not valid came from this address.',
      zh: '来自此地址的无效密钥或令牌过多。',
    },
    todo: {
      en: 'Wait for the seconds in `Retry-After`, and use a valid one.',
      zh: '按 `Retry-After` 给出的秒数等待，并使用有效的密钥或令牌。',
    },
  },
  AUTHENTICATION_UNAVAILABLE: {
    status: 503,
    means: {
      en: 'The token cannot be checked, because its issuer cannot be reached. It may well be valid.',
      zh: '无法连接令牌的签发方，因此无法校验令牌，令牌本身可能有效。',
    },
    todo: {
      en: 'Send it again after the seconds in `Retry-After`.',
      zh: '按 `Retry-After` 给出的秒数等待后重发。',
    },
  },
  FORBIDDEN: {
    means: {
      en: 'The caller lacks a scope that the field takes; `extensions.requiredScopes` has the lists of scopes one of which it needs whole. The field is null, and nobody was asked for it; the rest of the answer is there.',
      zh: '调用方缺少访问该字段所需的权限；`extensions.requiredScopes` 列出可选的权限组合，需完整具备其中一组。该字段为 null，且未发起查询；其余结果不受影响。',
    },
    todo: {
      en: 'Leave the field out, or ask whoever runs the gateway for the scope that the message names.',
      zh: '不再查询该字段，或向网关管理员申请消息中所示的权限。',
    },
  },
} as const satisfies ErrorCodes;
