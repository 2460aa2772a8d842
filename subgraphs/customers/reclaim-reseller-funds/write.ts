import type { Write } from '../../../partner/ledger/index.js';
import { findTransfer, transferClaim } from '../funds/find-transfer.js';

/** In the adjustment records the reseller stands where a customer would. */
export const reclaimResellerFunds: Write<'reclaimIndirectPartnerAccount'> = {
  kind: 'RECLAIM_RESELLER_FUNDS',
  operation: 'reclaimIndirectPartnerAccount',
  counts: false,
  accountsFor: (_, { trans_id }) => trans_id !== undefined,
  claims: ({ trans_id }) => transferClaim(trans_id),
  look: ({ request: { body }, from, to }, records) =>
    findTransfer(
      {
        type: 'SOURCE_OPERATION_BERETRIEVE',
        counterpartyId: body.indirect_partner_id,
        resellerId: undefined,
        amount: body.amount,
        from,
        to,
      },
      records,
      (trans_id) => ({ trans_id }),
    ),
};
