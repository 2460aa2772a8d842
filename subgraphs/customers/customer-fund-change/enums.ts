import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const PaymentChannel = codeEnum({
  name: 'PaymentChannel',
  description: 'The way money came into an account or left it.',
  codes: codes.customers.CustomerAccountChangeRecord.payment_channel_id,
  values: {
    NONE: 'None: money stayed within Huawei Cloud.',
    ALIPAY: 'Alipay.',
    BANK_TRANSFER: 'A bank transfer.',
    ALIPAY_OR_ONLINE_BANKING: 'Alipay or online banking.',
    WECHAT_PAY: 'WeChat Pay.',
    WITHDRAWAL: 'A withdrawal.',
    INCENTIVE_REBATE: 'An incentive rebate.',
    TRADE_MODE_CHANGE: 'A change of the way of trading.',
    ADJUSTMENT: 'A correction by Huawei Cloud.',
    UNIONPAY: 'UnionPay.',
    HUAWEI_PAY: 'Huawei Pay.',
    HUAWEI_PAYMENT: 'Huawei’s own payment service.',
  },
});
export type PaymentChannel = NameOf<typeof PaymentChannel>;
