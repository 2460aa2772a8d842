import { zero, yuan } from '../money.js';
import type { Handler } from './handler.js';

/** The balance account, and the credit account where there is a line. */
export const showCustomerAccountBalances: Handler<'showCustomerAccountBalances'> = ({ caller }) => {
  if (caller.kind !== 'customer') throw new Error('expected a customer caller: the contract admits no other');
  const { id, cash, credit, creditLine, debt } = caller.customer;
  const common = { currency: 'CNY', measure_id: 1 } as const;
  return {
    account_balances: [
      {
        account_id: `BA${id.slice(0, 16).toUpperCase()}`,
        account_type: 1 as const,
        amount: yuan(cash),
        designated_amount: yuan(zero),
        credit_amount: undefined,
        ...common,
      },
      ...(creditLine === zero
        ? []
        : [
            {
              account_id: `CA${id.slice(0, 16).toUpperCase()}`,
              account_type: 2 as const,
              amount: yuan(credit),
              designated_amount: yuan(zero),
              credit_amount: yuan(creditLine),
              ...common,
            },
          ]),
    ],
    debt_amount: yuan(debt),
    ...common,
  };
};
