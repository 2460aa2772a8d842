import type { Write } from '../../../partner/ledger/index.js';
import { findTransfer, transferClaim } from '../funds/find-transfer.js';

/** In the adjustment records the reseller stands where a customer would. */
export const allocateResellerFunds: Write<'updateIndirectPartnerAccount'> = {
  kind: 'ALLOCATE_RESELLER_FUNDS',
  operation: 'updateIndirectPartnerAccount',
  accountsFor: (_, { transfer_id }) => transfer_id !== undefined,
  claims: ({ transfer_id }) => transferClaim(transfer_id),
  look: ({ request: { body }, from, to }, records) =>
    findTransfer(
      {
        type: 'SOURCE_OPERATION_BEADJUST',
        counterpartyId: body.indirect_partner_id,
        resellerId: undefined,
        amount: body.amount,
        from,
        to,
      },
      records,
      (transfer_id) => ({ transfer_id }),
    ),
};
