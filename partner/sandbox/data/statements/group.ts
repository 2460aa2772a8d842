import { addParts, type Charge, type Parts } from './charge.js';

/** Charges that a bill shows as one row. */
export interface ChargeGroup {
  /** The newest; whatever the charges have in common is read from it. */
  first: Charge;
  parts: Parts;
  charges: Charge[];
}

/** Charges with the same key become one row, in the order of their newest. */
export function grouped(charges: readonly Charge[], keyOf: (charge: Charge) => unknown[]): ChargeGroup[] {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = JSON.stringify(keyOf(charge));
    const group = groups.get(key);
    if (group) group.push(charge);
    else groups.set(key, [charge]);
  }
  return [...groups.values()].map((group) => ({
    first: group[0]!,
    parts: group.length === 1 ? group[0]!.parts : addParts(group.map(({ parts }) => parts)),
    charges: group,
  }));
}
