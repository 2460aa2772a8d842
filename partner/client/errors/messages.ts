import { defineMessages } from '../../language/define-messages.js';

/** What happened and what to do next, for the person who reads the error in the graph. The reasons are the partner's. */
export const messages = defineMessages({
  signatureRejected: {
    en: 'The partner API rejected the signature. Check PARTNER_AK and PARTNER_SK.',
    zh: '伙伴 API 签名校验失败，请检查 PARTNER_AK 和 PARTNER_SK。',
  },
  accessKeyUnknown: {
    en: 'The partner API does not know the access key. Check PARTNER_AK.',
    zh: '伙伴 API 中不存在该访问密钥（AK），请检查 PARTNER_AK。',
  },
  secretKeyWrong: {
    en: 'The partner API knows the access key, but the signature does not fit it. Check PARTNER_SK, and that no proxy changes requests on their way.',
    zh: '访问密钥（AK）有效，但签名与其不匹配。请检查 PARTNER_SK，并确认请求未被代理修改。',
  },
  clockWrong: {
    en: 'The partner API refused the time of the signature. Set this machine’s clock: at most 15 minutes may differ.',
    zh: '伙伴 API 不接受签名中的时间，请校准本机时钟，误差不能超过 15 分钟。',
  },
  credentialsRefused: {
    en: 'The partner did not accept the credentials. Check PARTNER_AK and PARTNER_SK.',
    zh: '伙伴 API 认证失败，请检查 PARTNER_AK 和 PARTNER_SK。',
  },
  tokenRefused: {
    en: 'The token was refused as invalid or expired. Check that IAM_URL and PARTNER_API_URL are of one site.',
    zh: 'Token 无效或已过期，请确认 IAM_URL 与 PARTNER_API_URL 属于同一站点。',
  },
  notAllowed: { en: 'The partner account may not do this.', zh: '伙伴账号无权执行此操作。' },
  permissionMissing: {
    en: 'The partner account may not do this: wrong kind of account, or a permission is missing.',
    zh: '伙伴账号无权执行此操作：账号类型不符或缺少权限。',
  },
  credentialsLackPermission: {
    en: 'The credentials lack the permission for this operation.',
    zh: '当前凭证没有此操作的权限。',
  },
  otherSite: {
    en: 'The customer belongs to another Huawei Cloud site.',
    zh: '该客户属于其他华为云站点。',
  },
  tooManyCalls: {
    en: 'The partner allows no more calls of this kind right now. Try again in a few seconds.',
    zh: '此类调用已被伙伴 API 流控，请几秒后重试。',
  },
  parameterRefused: { en: 'The partner refused a parameter', zh: '伙伴 API 拒绝了某个参数' },
  parameterRefusedBecause: {
    en: 'The partner refused a parameter: {reason}',
    zh: '伙伴 API 拒绝了某个参数：{reason}',
  },
  refused: {
    en: 'The partner refused this: it gave no reason ({code})',
    zh: '伙伴 API 拒绝了此操作，未说明原因（{code}）',
  },
  refusedBecause: {
    en: 'The partner refused this: {reason} ({code})',
    zh: '伙伴 API 拒绝了此操作：{reason}（{code}）',
  },
  operationNotOffered: {
    en: 'The partner API does not offer this operation.',
    zh: '伙伴 API 不提供此操作。',
  },
  pathUnknown: {
    en: 'The partner API has no such path. Check PARTNER_API_URL.',
    zh: '伙伴 API 中不存在该路径，请检查 PARTNER_API_URL。',
  },
  nothingThere: {
    en: 'Nothing of this name at the partner API. Check PARTNER_API_URL.',
    zh: '伙伴 API 中不存在该资源，请检查 PARTNER_API_URL。',
  },
  redirected: {
    en: 'The address leads elsewhere (a redirect). Check PARTNER_API_URL.',
    zh: '该地址被重定向到其他位置，请检查 PARTNER_API_URL。',
  },
  failed: {
    en: 'The partner API failed. Try again later.',
    zh: '伙伴 API 发生故障，请稍后重试。',
  },
  failedInside: {
    en: 'The partner API failed inside. Try again; if it stays, give the request id to the partner’s support.',
    zh: '伙伴 API 内部错误，请重试；如仍失败，请将请求 ID 提供给伙伴 API 的技术支持。',
  },
  unexplained: {
    en: 'The partner API answered HTTP {status} without an explanation.',
    zh: '伙伴 API 返回 HTTP {status}，未说明原因。',
  },
});
