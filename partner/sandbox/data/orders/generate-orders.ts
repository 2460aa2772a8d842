import { DAY, HOUR } from '../../time.js';
import { orderVolumes, type Archetype } from '../customers/archetypes.js';
import type { Customer } from '../customers/customer.js';
import type { Rng } from '../prng.js';
import { History, openOrderAge, settlingTime } from './history.js';
import type { OrderStatus } from './order.js';

type Event =
  'purchase' | 'renew' | 'change' | 'unsubscribe' | 'trial' | 'fromPayPerUse' | 'toPayPerUse' | 'adjustPrice';

const events: readonly (readonly [Event, number])[] = [
  ['purchase', 50],
  ['renew', 24],
  ['change', 7],
  ['unsubscribe', 6],
  ['trial', 4],
  ['fromPayPerUse', 5],
  ['toPayPerUse', 1],
  ['adjustPrice', 3],
];

/** When the lapsing buy what then lasts a month. */
const lapsingAge = { most: 44 * DAY, least: 18 * DAY };

/** Plays one customer's history: closed orders up to the day before `anchor`, then the open one its archetype has. */
export function generateOrders(
  customer: Customer,
  archetype: Archetype,
  payerId: string | undefined,
  anchor: number,
  rng: Rng,
  brief = false,
): History {
  const history = new History(customer, archetype, payerId, rng, brief);
  const [least, most] = orderVolumes[archetype.orders];
  const total = rng.int(least, most);
  const open = archetype.openOrder !== undefined && total > 0;
  const { from, to } = span(customer, archetype, anchor);
  for (const at of orderTimes(from, to, open ? total - 1 : total, rng)) {
    closedOrder(history, at, rng);
  }
  if (open)
    openOrder(history, archetype.openOrder!, anchor - rng.int(openOrderAge.least, openOrderAge.most), rng);
  return history;
}

/** From when to when a customer orders, its open order aside. */
function span({ associatedOn }: Customer, { lapsing }: Archetype, anchor: number) {
  const from = associatedOn + HOUR;
  if (!lapsing) return { from, to: anchor - settlingTime };
  const to = Math.max(from, anchor - lapsingAge.least);
  return { from: Math.max(from, anchor - lapsingAge.most), to };
}

function closedOrder(history: History, at: number, rng: Rng) {
  const trial = history.living(at, true)[0];
  if (trial && rng.chance(60)) return history.renew(at, 5, trial, true);
  const living = history.living(at);
  const event =
    living.length > 0
      ? rng.weighted(events)
      : rng.weighted(events.filter(([name]) => needsNothing.has(name)));
  const status: OrderStatus = rng.chance(10) ? 4 : 5;
  switch (event) {
    case 'purchase':
      return history.purchase(at, status);
    case 'fromPayPerUse':
      return history.purchase(at, status, 11);
    case 'trial':
      return history.trial(at);
    case 'renew':
      return history.renew(at, status, soonestToExpire(living));
    case 'change':
      return history.change(at, status, rng.pick(living));
    case 'unsubscribe':
      return history.unsubscribe(at, 5, rng.pick(living));
    case 'toPayPerUse':
      return history.unsubscribe(at, 5, rng.pick(living), true);
    case 'adjustPrice':
      return history.adjustPrice(at, rng.pick(living));
  }
}

const needsNothing: ReadonlySet<Event> = new Set(['purchase', 'trial', 'fromPayPerUse']);

function openOrder(history: History, status: NonNullable<Archetype['openOrder']>, at: number, rng: Rng) {
  if (status >= 10) return history.hardware(at, status);
  const living = history.living(at);
  if (status === 2 && living.length > 0) return history.unsubscribe(at, 2, rng.pick(living));
  if (living.length > 0 && rng.chance(35)) return history.renew(at, status, soonestToExpire(living));
  return history.purchase(at, status);
}

function soonestToExpire<T extends { expireTime: number }>(groups: T[]): T {
  return groups.reduce((first, group) => (group.expireTime < first.expireTime ? group : first));
}

/** Ascending times between two instants, denser towards the end, as business grows. */
function orderTimes(from: number, to: number, count: number, rng: Rng): number[] {
  return Array.from({ length: count }, () => {
    const share = rng.int(0, 1_000_000) / 1_000_000;
    return to - Math.floor((to - from) * share * share);
  }).sort((a, b) => a - b);
}
