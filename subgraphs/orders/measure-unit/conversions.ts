import type { components } from '../../../partner/contract/generated/incentives.js';
import type { UnitConversion } from './measure-unit.js';

export type ConversionRow = Pick<
  components['schemas']['Conversion'],
  'measure_id' | 'ref_measure_id' | 'conversion_ratio'
>;

interface Ratio {
  multiplyBy: bigint;
  divideBy: bigint;
}

/**
 * Every unit that one can be converted into, nearest first: the partner says only how many of the next smaller unit make
 * a larger one, so GB to KB leads through MB.
 */
export function conversionsFrom(unitId: string, rows: ConversionRow[]): UnitConversion[] {
  const steps = stepsByUnit(rows);
  const found = new Map<string, Ratio>([[unitId, { multiplyBy: 1n, divideBy: 1n }]]);
  // A map is walked in order of insertion, those that are added meanwhile included.
  for (const [from, ratio] of found) {
    for (const [to, step] of steps.get(from) ?? []) {
      if (!found.has(to)) found.set(to, times(ratio, step));
    }
  }
  found.delete(unitId);
  return [...found].map(([to, { multiplyBy, divideBy }]) => ({
    to: { id: to },
    multiplyBy: `${multiplyBy}`,
    divideBy: `${divideBy}`,
  }));
}

function stepsByUnit(rows: ConversionRow[]): Map<string, [to: string, step: Ratio][]> {
  const steps = new Map<string, [string, Ratio][]>();
  const add = (from: string, to: string, step: Ratio) =>
    steps.set(from, [...(steps.get(from) ?? []), [to, step]]);
  for (const { measure_id, ref_measure_id, conversion_ratio } of rows) {
    // A 64-bit number: what a double does not hold exactly arrives as text.
    const ratio = BigInt(conversion_ratio ?? 0);
    if (ratio <= 0n) continue;
    const [larger, smaller] = [`${measure_id}`, `${ref_measure_id}`];
    add(larger, smaller, { multiplyBy: ratio, divideBy: 1n });
    add(smaller, larger, { multiplyBy: 1n, divideBy: ratio });
  }
  return steps;
}

function times(a: Ratio, b: Ratio): Ratio {
  const multiplyBy = a.multiplyBy * b.multiplyBy;
  const divideBy = a.divideBy * b.divideBy;
  const common = greatestCommonDivisor(multiplyBy, divideBy);
  return { multiplyBy: multiplyBy / common, divideBy: divideBy / common };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
