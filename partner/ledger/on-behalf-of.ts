import type { PartnerClient } from '../client/index.js';
import type { WriteOrder } from './write.js';

/** The partner as who gives an order calls it: it takes the caller's turn, and what is called is counted as the caller's. */
export function onBehalfOf(
  partner: PartnerClient,
  { caller, tally }: Pick<WriteOrder<never>, 'caller' | 'tally'>,
): PartnerClient {
  return {
    ...partner,
    call: (operation, request, options) => partner.call(operation, request, { caller, tally, ...options }),
  };
}
