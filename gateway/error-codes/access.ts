import type { ErrorCodes } from './error-code.js';

/** Who asks, and what it may do. */
export const accessCodes = {
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
