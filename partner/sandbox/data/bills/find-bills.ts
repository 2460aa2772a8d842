import { shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import type { Holdings } from '../portfolio/holdings.js';
import type { Found } from '../portfolio/merged.js';
import { RecentlyUsed } from '../portfolio/recently-used.js';
import type { BillRow } from './bill-row.js';
import { kindNumber, matchingKinds, MonthTable, type BillKind } from './month-table.js';
import { billedUntil, isKept, monthlyBills, monthsKept } from './monthly-bills.js';

/** Tables of a month, made at first use, and the kinds of changed customers' rows in it. */
interface Month {
  table: MonthTable;
  changed: WeakMap<Holdings, number[]>;
}

const months = new WeakMap<Portfolio, RecentlyUsed<string, Month>>();

/**
 * Rows of all customers of a portfolio in a `YYYY-MM` that match, in the order of the customers. How many each has is
 * known from a table made when the month is first asked for; the rows of a page alone are worked out.
 */
export function findBills(
  portfolio: Portfolio,
  month: string,
  now: number,
  matches: (kind: BillKind) => boolean,
): Found<BillRow> {
  if (!isKept(month, now)) return { total: 0, page: () => [] };
  const { table, changed } = monthOf(portfolio, month, now);
  const kinds = new Map(
    portfolio.changedPlaces().map((index) => [index, kindsOf(portfolio.customerAt(index))]),
  );
  const wanted = matchingKinds(matches); // after all kinds are known: a changed customer may bring a new one
  const places = portfolio.places();
  const counts = new Uint16Array(places.length);
  let total = 0;
  places.forEach((index, nth) => {
    const own = kinds.size > 0 ? kinds.get(index) : undefined;
    const count = own ? own.filter((kind) => wanted[kind] === 1).length : table.count(index, wanted);
    counts[nth] = count;
    total += count;
  });
  return {
    total,
    page: ({ offset = 0, limit = 10 }) => {
      const rows: BillRow[] = [];
      for (
        let nth = 0, before = 0;
        nth < counts.length && before < offset + limit;
        before += counts[nth++]!
      ) {
        if (counts[nth] === 0 || before + counts[nth]! <= offset) continue;
        const customer = portfolio.customerAt(places[nth]!);
        const own = monthlyBills(portfolio, customer, month, now).filter(matches);
        rows.push(...own.slice(Math.max(0, offset - before), offset + limit - before));
      }
      return rows;
    },
  };

  function kindsOf(customer: Customer): number[] {
    const holdings = portfolio.holdings(customer);
    let known = changed.get(holdings);
    if (!known) {
      known = monthlyBills(portfolio, customer, month, now).map(kindNumber);
      changed.set(holdings, known);
    }
    return known;
  }
}

function monthOf(portfolio: Portfolio, month: string, now: number): Month {
  const remembered = months.get(portfolio) ?? new RecentlyUsed<string, Month>(monthsKept);
  months.set(portfolio, remembered);
  const dataEnd = Math.min(billedUntil(now), startOfBeijingMonth(shiftMonth(month, 1)));
  return remembered.get(`${month} ${dataEnd}`, () => ({
    table: new MonthTable(portfolio, month, dataEnd),
    changed: new WeakMap(),
  }));
}
