import type { Write } from '../../../partner/ledger/index.js';
import { findTransfer, transferClaim } from '../funds/find-transfer.js';

export const allocateFunds: Write<'updateCustomerAccountAmount'> = {
  kind: 'ALLOCATE_FUNDS',
  operation: 'updateCustomerAccountAmount',
  accountsFor: (_, { transfer_id }) => transfer_id !== undefined,
  claims: ({ transfer_id }) => transferClaim(transfer_id),
  look: ({ request: { body }, from, to }, records) =>
    findTransfer(
      {
        type: 'SOURCE_OPERATION_BEADJUST',
        counterpartyId: body.customer_id,
        resellerId: body.indirect_partner_id,
        amount: body.amount,
        from,
        to,
      },
      records,
      (transfer_id) => ({ transfer_id }),
    ),
};
