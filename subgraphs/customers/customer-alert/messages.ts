import { defineMessages } from '../../../partner/language/define-messages.js';

/** Why a customer needs attention, and what is wrong with a question for it. */
export const messages = defineMessages({
  arrears: { en: 'Owes {debt} CNY.', zh: '欠费 {debt} 元。' },
  lowBalance: {
    en: 'Has {available} CNY left, but spends {average} CNY a month on average: that lasts {days} days.',
    zh: '可用余额 {available} 元，低于月均消费 {average} 元，预计可用 {days} 天。',
  },
  subscriptionExpiring: {
    en: 'Subscription {id} ends on {day} and is not renewed automatically.',
    zh: '包年/包月资源 {id} 将于 {day} 到期，且未开通自动续费。',
  },
  voucherExpiring: {
    en: 'Voucher {id} expires on {day} with {remaining} CNY left.',
    zh: '代金券 {id} 将于 {day} 到期，剩余 {remaining} 元。',
  },
  spendDrop: {
    en: 'Spent {spend} CNY in {month}, {percent}% less than the {previous} CNY of the month before.',
    zh: '{month} 消费 {spend} 元，较上月的 {previous} 元下降 {percent}%。',
  },
  noKind: {
    en: '{argument} must name at least one kind. Leave it out for the usual ones.',
    zh: '{argument} 至少包含一种类型；如需默认类型，请省略该参数。',
  },
  tooManyCustomers: {
    en: '{argument} cannot have SUBSCRIPTION_EXPIRING here: {value} customers would have to be asked one by one, and at most {most} are. Ask for `alerts` of a page of customers.',
    zh: '此处 {argument} 不支持 SUBSCRIPTION_EXPIRING：需逐个查询 {value} 个客户，最多支持 {most} 个。请分页查询客户的 `alerts`。',
  },
});
