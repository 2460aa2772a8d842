import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { allocatable, distinct } from '../sum.js';

export const fundLedger: Handler = async (desk, { from = '', to = '' }) => {
  const { partner } = desk;
  const [id, balances, changes] = await Promise.all([
    partner.accountId(),
    partner.call('listPartnerBalances', {}),
    partner.call('listPartnerAccountChangeRecords', {
      query: {
        balance_type: 'BALANCE_TYPE_DEBIT',
        trade_time_begin: from,
        trade_time_end: to,
        offset: 0,
        limit: 100,
      },
    }),
  ]);
  const counterparties = await Promise.all(
    distinct(changes.records?.map(({ customer_id }) => customer_id) ?? []).map(async (counterparty) => ({
      customer: await customerById(desk, counterparty),
      reseller: await partner.call('listIndirectPartners', {
        body: { indirect_partner_id: counterparty, offset: 0, limit: 1 },
      }),
    })),
  );
  return { id, balances: allocatable(balances.account_balances), changes, counterparties };
};
