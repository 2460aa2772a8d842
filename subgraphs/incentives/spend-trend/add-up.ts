import { Big } from 'big.js';
import type { BillRow } from '../../lists/monthly-bills.js';

/** Amounts of one group, in the order of the months. */
export interface Series {
  /** What the rows have in common; undefined for those that belong to none. */
  group: string | undefined;
  amounts: Big[];
  total: Big;
}

/** Adds up bill rows by month and group: what all spent, and each group, the largest total first. */
export function addUpMonths(
  months: readonly (readonly BillRow[])[],
  groupOf: (row: BillRow) => string | undefined,
): { all: Series; series: Series[] } {
  const groups = new Map<string | undefined, Big[]>();
  months.forEach((rows, index) => {
    for (const row of rows) {
      const group = groupOf(row);
      let amounts = groups.get(group);
      if (!amounts) groups.set(group, (amounts = months.map(() => zero)));
      amounts[index] = amounts[index]!.plus(row.amount);
    }
  });
  const series = [...groups]
    .map(([group, amounts]) => ({ group, amounts, total: sum(amounts) }))
    .sort((a, b) => b.total.cmp(a.total));
  const amounts = months.map((_, index) => sum(series.map((one) => one.amounts[index]!)));
  return { all: { group: undefined, amounts, total: sum(amounts) }, series };
}

const zero = new Big(0);

function sum(amounts: Big[]): Big {
  return amounts.reduce((total, amount) => total.plus(amount), zero);
}
