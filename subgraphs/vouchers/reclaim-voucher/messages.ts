import { defineMessages } from '../../../partner/language/define-messages.js';

/** What taking a voucher back says. */
export const messages = defineMessages({
  voucherBalance: { en: 'Left on the voucher', zh: '代金券余额' },
  quotaBalance: { en: 'Balance of the quota', zh: '额度余额' },
  noVoucher: {
    en: '{argument} {value} is no voucher that you issued, or its reseller is not named.',
    zh: '{argument} {value} 不是当前伙伴发放的代金券，或未指定其所属经销商。',
  },
});
