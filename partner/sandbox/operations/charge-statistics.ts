import type { Charge } from '../data/statements/charge.js';
import { grouped, type ChargeGroup } from '../data/statements/group.js';
import { beijingDate } from './days.js';

export type StatisticType = 1 | 2 | 3;

/** Rows by billing cycle, by day or as single records: what a resource cost, by kind and by the order behind it. */
export function statistics(charges: readonly Charge[], type: StatisticType): ChargeGroup[] {
  return grouped(charges, (charge) => {
    if (type === 3) return [charge.id];
    const { serviceCode, resourceCode, resourceId, chargeMode, kind, tradeId, enterpriseProject } = charge;
    const resource = [serviceCode, resourceCode, resourceId, chargeMode, kind, enterpriseProject?.id];
    const order = charge.ordered && tradeId;
    return type === 2 ? [beijingDate(charge.time), ...resource, order] : [...resource, order];
  });
}

/** Start of the first and end of the last use in a row. */
export function usedSpan({ charges }: ChargeGroup): { from: number; to: number } | undefined {
  const spans = charges.flatMap(({ used }) => used ?? []);
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
