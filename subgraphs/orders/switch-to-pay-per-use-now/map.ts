import type { SubgraphContext } from '../../kit/context.js';
import type { Written } from '../../kit/write/perform-write.js';
import { partnerError } from '../../kit/write/to-user-error.js';
import { messages } from '../write/messages.js';
import { SwitchOutcome, type SwitchResult } from './switch-to-pay-per-use-now.js';

export function toResults(
  { calls, foreseenFailures }: Written<'updatePeriodToOnDemandInstantly'>,
  { subscriptionIds, resellerId }: { subscriptionIds: readonly string[]; resellerId: string | null },
  context: SubgraphContext,
): SwitchResult[] {
  const foreseen = [...foreseenFailures].map(([resource_id, error_code]) => ({
    ...{ resource_id, error_code, result: 'FAIL' as const, order_id: undefined },
  }));
  const answered = calls.flatMap(({ answer }) => answer?.to_ondemand_service_results ?? []);
  const rows = new Map([...foreseen, ...answered].map((row) => [row.resource_id, row]));
  return subscriptionIds.flatMap((subscriptionId) => {
    const row = rows.get(subscriptionId);
    if (!row) return [];
    const about = { subscriptionId, orderId: row.order_id || null, resellerId };
    const outcome = SwitchOutcome.nameOf(row.result, context);
    if (outcome !== 'FAILED') return { ...about, outcome, code: null, message: null, partnerCode: null };
    const { code, message, partnerCode } = partnerError(
      row.error_code || undefined,
      messages.notInRecords,
      context,
    );
    return { ...about, outcome, code, message, partnerCode };
  });
}
