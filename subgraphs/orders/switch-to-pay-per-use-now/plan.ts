import type { SubgraphContext } from '../../kit/context.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { foreseeStates } from '../write/foresee-states.js';
import { checkOwnSubscriptions } from '../write/own-subscriptions.js';
import { switchObjection } from '../write/switch-objection.js';
import type { SwitchToPayPerUseNowInput } from './switch-to-pay-per-use-now.js';

/** Most subscriptions of one call, by the contract. */
const perCall = 10;

export function planSwitch(
  input: SwitchToPayPerUseNowInput,
  context: SubgraphContext,
): WritePlan<'updatePeriodToOnDemandInstantly'> {
  const own = checkOwnSubscriptions(input);
  const { ids, customerId, resellerId, subjects } = own;
  return {
    input: { ids, customerId, resellerId },
    subjects,
    calls: inChunks(ids, perCall).map((resource_ids) => ({
      request: { body: { resource_ids } },
      customerId,
    })),
    foresee: () => foreseeStates(own, switchObjection, context),
  };
}
