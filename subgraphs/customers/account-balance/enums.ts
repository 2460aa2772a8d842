import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

/** Customers' accounts have the same codes but for the last. */
export const AccountKind = codeEnum({
  name: 'AccountKind',
  description: 'What an account holds.',
  codes: codes.customers.AccountBalanceV2.account_type,
  values: {
    BALANCE: 'Money that was paid in or allocated.',
    CREDIT: 'A credit line.',
    BONUS: 'Bonus of a business model that Huawei Cloud has retired.',
    DEPOSIT: 'Deposit of a business model that Huawei Cloud has retired.',
    ALLOCATABLE: 'Virtual: shows what can be allocated. Only some partners have it.',
  },
});
export type AccountKind = NameOf<typeof AccountKind>;
