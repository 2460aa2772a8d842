import type { ReasonTable } from './reason.js';

/** What stands against moving money between accounts. */
export const funds: ReasonTable = {
  'CBC.5003': [
    'INSUFFICIENT_BALANCE',
    'The account that the money comes from has too little: yours, or the reseller’s if you act for one. Money that is reserved for a purpose does not count.',
    '出款账户（代经销商操作时为该经销商的账户）余额不足，其中专款专用的部分不可划拨。请充值或减少金额。',
    'amount',
  ],
  'CBC.99000047': [
    'CUSTOMER_NOT_ELIGIBLE',
    'The customer has no account of allocated funds, so that there is nothing to take back. Only customers that you resell to have one.',
    '该客户没有划拨资金账户，无可回收资金。只有代售模式的客户才有此账户。',
  ],
};
