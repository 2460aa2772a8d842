import { defineMessages } from '../../../partner/language/define-messages.js';

/** What issuing vouchers says. */
export const messages = defineMessages({
  quotaBalance: { en: 'Balance of the quota', zh: '额度余额' },
  outsideQuota: {
    en: '{argument} must be within the validity of the quota, from {from} to {to}, but got {value}. Nothing was sent.',
    zh: '{argument} 必须在额度有效期 {from} 至 {to} 之内，实际为 {value}。未发送任何请求。',
  },
  notInRecords: {
    en: 'The partner has no record of issuing a voucher to this customer.',
    zh: '伙伴侧没有向该客户发放代金券的记录。',
  },
});
