import { defineMessages } from '../language/define-messages.js';

/** What the client says of a call to the partner API, and of what IAM answers; of errors the partner answers, see `errors/`. */
export const messages = defineMessages({
  noAnswerInTime: {
    en: 'The partner API did not answer within {seconds} s. Try again, or ask for less at a time.',
    zh: '伙伴 API 未在 {seconds} 秒内响应，请重试，或减少单次查询的数据量。',
  },
  notSentInTime: {
    en: 'The call could not be sent, because its token or its turn under the quota did not come, within {seconds} s. Try again, or ask for less at a time.',
    zh: '未能在 {seconds} 秒内获取 Token 或等到流控配额，请求未发出。请重试，或减少单次查询的数据量。',
  },
  queueTooLong: {
    en: 'The partner allows {requests} calls in {seconds} s and more are waiting than the deadline allows. Ask for less, or try again later.',
    zh: '伙伴 API 限制每 {seconds} 秒 {requests} 次调用，排队中的调用过多，无法在时限内完成。请减少查询的数据量，或稍后重试。',
  },
  pausedByPartner: {
    en: 'The partner has asked not to make calls of this kind for another {seconds} s, longer than the deadline allows. Try again then.',
    zh: '伙伴 API 要求在 {seconds} 秒内暂停此类调用，超出了本次请求的时限，请届时重试。',
  },
  unreachable: {
    en: 'The partner API cannot be reached, or hung up. Try again later; if it stays, check PARTNER_API_URL.',
    zh: '无法连接伙伴 API，或连接被中断。请稍后重试；如仍失败，请检查 PARTNER_API_URL。',
  },
  webPage: {
    en: 'A web page answered in place of the partner API. Check PARTNER_API_URL.',
    zh: '返回的是网页，而不是伙伴 API 的响应，请检查 PARTNER_API_URL。',
  },
  notJson: {
    en: 'The partner API’s answer is not valid JSON. Try again; if it stays, check PARTNER_API_URL and proxies.',
    zh: '伙伴 API 的响应不是有效的 JSON。请重试；如仍失败，请检查 PARTNER_API_URL 和代理。',
  },
  againstContract: {
    en: 'The partner API’s answer differs from its contract at "{at}": {difference}.',
    zh: '伙伴 API 的响应在 "{at}" 处与接口契约不符：{difference}。',
  },
  pathParameter: {
    en: 'The partner accepts no {name} {value}.',
    zh: '伙伴 API 不接受 {name} {value}。',
  },

  agencyMissing: {
    en: 'Acting for a customer needs the name of the agency that customers grant the partner: set PARTNER_AGENCY.',
    zh: '代客户操作需要客户授予伙伴的委托名称，请设置 PARTNER_AGENCY。',
  },
  loginMissing: {
    en: 'Acting for a customer needs the partner’s own login: set PARTNER_ACCOUNT_NAME and PARTNER_PASSWORD.',
    zh: '代客户操作需要伙伴自身的登录信息，请设置 PARTNER_ACCOUNT_NAME 和 PARTNER_PASSWORD。',
  },
  loginRefused: {
    en: 'IAM refused the partner’s login. Check PARTNER_ACCOUNT_NAME and PARTNER_PASSWORD.',
    zh: '伙伴登录 IAM 失败，请检查 PARTNER_ACCOUNT_NAME 和 PARTNER_PASSWORD。',
  },
  notAuthorised: {
    en: 'Customer {customerId} has not authorised the partner to act for it. Ask the customer to grant the partner’s agency (IAM console, Agencies), under the name that PARTNER_AGENCY has.',
    zh: '客户 {customerId} 未授权伙伴代其操作。请联系客户在 IAM 控制台的“委托”中授予伙伴的委托，委托名称应与 PARTNER_AGENCY 一致。',
  },
  customerUnknown: {
    en: 'IAM does not know the customer’s account.',
    zh: 'IAM 中不存在该客户的账号。',
  },
  freshTokenRefused: {
    en: 'IAM refused the token it had just given to the partner. Check IAM_URL.',
    zh: 'IAM 拒绝了刚签发给伙伴的 Token，请检查 IAM_URL。',
  },
  accountIdHidden: {
    en: 'The access key may not read its account’s id. Set PARTNER_DOMAIN_ID.',
    zh: '该访问密钥无权查询所属账号的 ID，请设置 PARTNER_DOMAIN_ID。',
  },
  iamPathUnknown: { en: 'IAM has no such path. Check IAM_URL.', zh: 'IAM 中不存在该路径，请检查 IAM_URL。' },
  iamFailed: { en: 'IAM failed. Try again later.', zh: 'IAM 发生故障，请稍后重试。' },
  iamUnexplained: {
    en: 'IAM refused this without an explanation. Check IAM_URL.',
    zh: 'IAM 拒绝了此请求，未说明原因，请检查 IAM_URL。',
  },
  iamTokenAbsent: {
    en: 'IAM answered without a token. Check IAM_URL.',
    zh: 'IAM 的响应中没有 Token，请检查 IAM_URL。',
  },
  iamAccountAbsent: {
    en: 'IAM named no account. Set PARTNER_DOMAIN_ID.',
    zh: 'IAM 未返回账号，请设置 PARTNER_DOMAIN_ID。',
  },
  iamNotJson: {
    en: 'IAM’s answer is not valid JSON. Check IAM_URL.',
    zh: 'IAM 的响应不是有效的 JSON，请检查 IAM_URL。',
  },
  iamNoAnswerInTime: {
    en: 'IAM did not answer within {seconds} s. Check IAM_URL.',
    zh: 'IAM 未在 {seconds} 秒内响应，请检查 IAM_URL。',
  },
  iamUnreachable: {
    en: 'IAM cannot be reached. Try again later; if it stays, check IAM_URL.',
    zh: '无法连接 IAM，请稍后重试；如仍失败，请检查 IAM_URL。',
  },
});
