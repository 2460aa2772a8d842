import type { Text } from '../../partner/language/text.js';
import { accessCodes } from './access.js';
import { costCodes } from './cost.js';
import { documentCodes } from './document.js';
import type { ErrorCodes } from './error-code.js';
import { gatewayCodes } from './gateway.js';
import { limitCodes } from './limits.js';
import { partnerCodes } from './partner.js';
import { requestCodes } from './request.js';

export type { ErrorCode, ErrorCodes } from './error-code.js';

/** Every `extensions.code`, by what it is about. */
export const errorCodeTables: readonly { title: Text; codes: ErrorCodes }[] = [
  { title: { en: 'Who asks, and what it may', zh: '身份与权限' }, codes: accessCodes },
  { title: { en: 'The request', zh: '请求' }, codes: requestCodes },
  { title: { en: 'The operation', zh: '操作' }, codes: documentCodes },
  { title: { en: 'Its size', zh: '大小限制' }, codes: limitCodes },
  { title: { en: 'Its cost', zh: '开销与预算' }, codes: costCodes },
  { title: { en: 'The partner', zh: '伙伴侧' }, codes: partnerCodes },
  { title: { en: 'The gateway', zh: '网关' }, codes: gatewayCodes },
];

export const errorCodes: ErrorCodes = Object.fromEntries(
  errorCodeTables.flatMap(({ codes }) => Object.entries(codes)),
);
