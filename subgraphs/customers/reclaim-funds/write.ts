import type { Write } from '../../../partner/ledger/index.js';
import { findTransfer, transferClaim } from '../funds/find-transfer.js';

export const reclaimFunds: Write<'reclaimToPartnerAccount'> = {
  kind: 'RECLAIM_FUNDS',
  operation: 'reclaimToPartnerAccount',
  counts: false,
  accountsFor: (_, { trans_id }) => trans_id !== undefined,
  claims: ({ trans_id }) => transferClaim(trans_id),
  look: ({ request: { body }, from, to }, records) =>
    findTransfer(
      {
        type: 'SOURCE_OPERATION_BERETRIEVE',
        counterpartyId: body.customer_id,
        resellerId: body.indirect_partner_id,
        amount: body.amount,
        from,
        to,
      },
      records,
      (trans_id) => ({ trans_id }),
    ),
};
