import { defineMessages } from '../../../partner/language/define-messages.js';

/** What taking quotas back says. */
export const messages = defineMessages({
  leftOfQuota: { en: 'Balance of the reseller’s quota {id}', zh: '经销商额度 {id} 的余额' },
  notInRecords: {
    en: 'The partner has no record of taking this quota back.',
    zh: '伙伴侧没有回收该额度的记录。',
  },
});
