import { defineMessages } from '../../../partner/language/define-messages.js';

/** What giving quota to resellers says. */
export const messages = defineMessages({
  quotaBalance: { en: 'Balance of the quota', zh: '额度余额' },
  noVoucherQuota: {
    en: '{argument} {value} is no voucher quota of your own. Quotas for cash coupons cannot be handed on.',
    zh: '{argument} {value} 不是当前伙伴的代金券额度，现金券额度不能划拨给经销商。',
  },
  notInRecords: {
    en: 'The partner has no record of giving quota to this reseller.',
    zh: '伙伴侧没有向该经销商划拨额度的记录。',
  },
});
