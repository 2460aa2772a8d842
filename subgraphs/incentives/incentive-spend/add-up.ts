import { Big } from 'big.js';
import type { IncentiveClass } from '../incentive-policy/enums.js';
import { type Part, parts, type SpendRow } from './spend-row.js';

/** An amount and what it consists of: the parts and the residual add up to it exactly. */
export interface Split extends Record<Part, Big> {
  amount: Big;
  /** What no part explains: bonus money, or rounding. */
  residual: Big;
  /** What refunds contribute to the amount; beside the parts, not one of them. */
  refunds: Big;
}

/** From the narrow reading of a rule to the wide one. */
export interface Range {
  low: Big;
  high: Big;
}

/** Spending with what of it may count. */
export interface Counted {
  split: Split;
  /** Counts for the partner's sales performance. */
  performance: Range;
  /** Earns a rebate. */
  rebateBase: Range;
}

/** The class of a service; undefined when no policy names it. */
export type ClassOf = (serviceType: string | undefined) => IncentiveClass | undefined;

export interface IncentiveSums extends Counted {
  byClass: { class: IncentiveClass | undefined; split: Split }[];
  byService: { serviceType: string | undefined; class: IncentiveClass | undefined; split: Split }[];
  /** Largest amount first. */
  byCustomer: (Counted & { customerId: string })[];
}

const performing: ReadonlySet<IncentiveClass | undefined> = new Set<IncentiveClass>([
  'GENERAL_PRODUCT',
  'SPECIFIC_PRODUCT',
  'PERFORMANCE_NO_REBATE',
]);
const rebated: ReadonlySet<IncentiveClass | undefined> = new Set<IncentiveClass>([
  'GENERAL_PRODUCT',
  'SPECIFIC_PRODUCT',
]);

/** Adds up charges by what their services mean for incentives: rules-incentives.md section 6, in exact decimals. */
export function addUp(rows: Iterable<SpendRow>, classOf: ClassOf): IncentiveSums {
  const byCustomer = new Map<string, Map<string | undefined, Split>>();
  for (const row of rows) {
    const services = entry(byCustomer, row.customerId, () => new Map<string | undefined, Split>());
    services.set(row.serviceType, plus(services.get(row.serviceType) ?? nothing, splitOf(row)));
  }
  const byService = new Map<string | undefined, Split>();
  for (const services of byCustomer.values()) {
    for (const [serviceType, split] of services) {
      byService.set(serviceType, plus(byService.get(serviceType) ?? nothing, split));
    }
  }
  return {
    ...counted(byService, classOf),
    byClass: [...classesOf(byService, classOf)].map(([name, split]) => ({ class: name, split })),
    byService: [...byService]
      .map(([serviceType, split]) => ({ serviceType, class: classOf(serviceType), split }))
      .sort((a, b) => b.split.amount.cmp(a.split.amount)),
    byCustomer: [...byCustomer]
      .map(([customerId, services]) => ({ customerId, ...counted(services, classOf) }))
      .sort((a, b) => b.split.amount.cmp(a.split.amount)),
  };
}

function counted(services: ReadonlyMap<string | undefined, Split>, classOf: ClassOf): Counted {
  const classes = [...classesOf(services, classOf)];
  const within = (counting: ReadonlySet<IncentiveClass | undefined>) =>
    rangeOf(total(classes.filter(([name]) => counting.has(name)).map(([, split]) => split)));
  return {
    split: total(classes.map(([, split]) => split)),
    performance: within(performing),
    rebateBase: within(rebated),
  };
}

function classesOf(services: ReadonlyMap<string | undefined, Split>, classOf: ClassOf) {
  const classes = new Map<IncentiveClass | undefined, Split>();
  for (const [serviceType, split] of services) {
    const name = classOf(serviceType);
    classes.set(name, plus(classes.get(name) ?? nothing, split));
  }
  return classes;
}

/** What was paid in cash, and with it all that may turn out to be; refunds can make the wide reading the lower one. */
function rangeOf({ cashLike, pending, settledLate, conditional }: Split): Range {
  const wide = cashLike.plus(pending).plus(settledLate).plus(conditional);
  return cashLike.lte(wide) ? { low: cashLike, high: wide } : { low: wide, high: cashLike };
}

const zero = new Big(0);
const names = ['amount', ...parts, 'residual', 'refunds'] as const satisfies (keyof Split)[];
const nothing = from(() => zero);

function splitOf(row: SpendRow): Split {
  const explained = parts.reduce((sum, part) => sum.plus(row[part]), zero);
  return from((name) => {
    if (name === 'residual') return row.amount.minus(explained);
    if (name === 'refunds') return row.refund ? row.amount : zero;
    return row[name];
  });
}

function plus(a: Split, b: Split): Split {
  return from((name) => a[name].plus(b[name]));
}

function total(splits: Split[]): Split {
  return splits.reduce(plus, nothing);
}

function from(amountOf: (name: keyof Split) => Big): Split {
  return Object.fromEntries(names.map((name) => [name, amountOf(name)])) as unknown as Split;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
