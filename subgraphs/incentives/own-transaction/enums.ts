import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { MonthlyBillRecord } = codes.incentives;

export const Seller = codeEnum({
  name: 'Seller',
  description: 'Who sold something.',
  codes: MonthlyBillRecord.provider_type,
  values: {
    HUAWEI_CLOUD: 'Huawei Cloud.',
    KOOGALLERY: 'A seller on KooGallery, the marketplace of Huawei Cloud.',
  },
});
export type Seller = NameOf<typeof Seller>;

export const TransactionStatus = codeEnum({
  name: 'TransactionStatus',
  description: 'Whether a charge has been paid.',
  codes: MonthlyBillRecord.status,
  values: {
    PAID: 'Paid.',
    OUTSTANDING: 'Owed.',
    UNBILLED: 'Not billed or not settled yet.',
  },
});
export type TransactionStatus = NameOf<typeof TransactionStatus>;
