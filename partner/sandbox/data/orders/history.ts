import { DAY, HOUR, MINUTE, SECOND } from '../../time.js';
import { products } from '../catalogue/products.js';
import type { Archetype } from '../customers/archetypes.js';
import type { Customer } from '../customers/customer.js';
import type { Rng } from '../prng.js';
import { basket, cluster } from './basket.js';
import type { Group } from './group.js';
import { orderId } from './order-id.js';
import {
  paidStatuses,
  type Order,
  type OrderLine,
  type OrderStatus,
  type OrderType,
  type SourceType,
} from './order.js';
import {
  freeOfCharge,
  lineOf,
  pickDiscounts,
  pickPeriod,
  pricedLine,
  refundLine,
  spanFrom,
  type DiscountPlan,
  type Item,
  type Period,
} from './pricing.js';
import { provision } from './provision.js';

const sources: readonly (readonly [SourceType, number])[] = [
  [1, 84],
  [2, 8],
  [3, 4],
  [4, 2],
  [6, 1],
  [7, 1],
];
const enterpriseProjects = [
  ['default', 60],
  ['production', 20],
  [undefined, 20],
] as const;
export const payableFor = 7 * DAY;
const grace = 15 * DAY;
const month: Period = { type: 2, count: 1, months: 1 };

/**
 * The orders of one customer, played through in time: a purchase provisions resources, a renewal extends them, an
 * unsubscription closes them. What an order did not pay for never exists.
 */
export class History {
  readonly orders: Order[] = [];
  readonly groups: Group[] = [];

  constructor(
    private readonly customer: Customer,
    private readonly archetype: Archetype,
    private readonly payerId: string | undefined,
    private readonly rng: Rng,
    /** Plays the same history without what only details show: resources, ids of lines. */
    private readonly brief = false,
  ) {}

  purchase(at: number, status: OrderStatus, type: 1 | 11 = 1) {
    if (this.archetype.combined && this.orders.length === 0 && status === 5) return this.combined(at);
    const large = this.archetype.orders === 'huge' && type === 1 && this.rng.chance(12);
    const items = large ? cluster(this.rng) : basket(this.rng);
    this.sell(at, type, status, items.slice(0, type === 11 ? 1 : items.length), this.period());
  }

  /** Hardware is paid for and then shipped; no resource comes of it here. */
  hardware(at: number, status: OrderStatus) {
    const order = this.open(at, 1, status);
    const item: Item = {
      product: 'cloudPond',
      specification: products.cloudPond.specifications[0]!,
      quantity: 1,
    };
    this.add(order, [
      pricedLine(this.ids(order), item, { type: 5, count: 1, months: 1 }, pickDiscounts(this.rng), undefined),
    ]);
  }

  trial(at: number) {
    this.sell(at, 13, 5, basket(this.rng).slice(0, 1), month, freeOfCharge);
  }

  /** Renews with the same discounts for everything; `commercial` turns a trial into a paid subscription. */
  renew(at: number, status: OrderStatus, group: Group, commercial = false) {
    const order = this.open(at, commercial ? 14 : 2, status);
    const period = this.period();
    const plan = pickDiscounts(this.rng);
    const start =
      order.paymentTime === undefined ? undefined : Math.max(group.expireTime + SECOND, group.effectiveTime);
    const span = spanFrom(start, period);
    const lines = group.items.map((item) => pricedLine(this.ids(order), item, period, plan, span));
    this.add(order, lines);
    if (status !== 5) return;
    group.paidLines = lines;
    group.trial = false;
    group.expireTime = span!.end;
    this.touch(group, order, { expireTime: group.expireTime });
  }

  /** Moves the main product to another specification; the dearer one costs the difference for the rest. */
  change(at: number, status: OrderStatus, group: Group) {
    const main = group.items[0]!;
    const target = this.rng.pick(products[main.product].specifications);
    const order = this.open(at, 3, status);
    const difference = Math.max(0, target.monthlyYuan - main.specification.monthlyYuan) * main.quantity;
    const months = Math.max(1, Math.ceil((group.expireTime - at) / (30 * DAY)));
    const item = { ...main, specification: target };
    const start = order.paymentTime;
    const expire = start === undefined ? undefined : group.expireTime;
    const official = BigInt(difference * 100 * months);
    this.add(order, [
      lineOf(
        this.ids(order),
        item,
        { type: 2, count: months },
        official,
        pickDiscounts(this.rng),
        start,
        expire,
      ),
    ]);
    if (status !== 5) return;
    for (const subscription of group.subscriptions) {
      if (subscription.product === main.product) subscription.specification = target;
    }
    group.items[0] = item;
    this.touch(group, order, {});
  }

  /** Gives the resources back; `toPayPerUse` keeps them, billed by use from then on. */
  unsubscribe(at: number, status: OrderStatus, group: Group, toPayPerUse = false) {
    const order = this.open(at, toPayPerUse ? 10 : 4, status);
    this.add(
      order,
      group.paidLines.map((line) => refundLine(this.ids(order), line, at)),
    );
    group.closed = true;
    this.touch(group, order, { closedTime: order.paymentTime ?? at });
  }

  adjustPrice(at: number, group: Group) {
    const order = this.open(at, 15, 5);
    const official = BigInt(this.rng.int(10, 900) * 100);
    this.add(order, [
      lineOf(
        this.ids(order),
        group.items[0]!,
        { type: 5, count: 1 },
        official,
        [],
        order.paymentTime,
        group.expireTime,
      ),
    ]);
  }

  /** Resources that can still be renewed, changed or given back at a time. */
  living(at: number, trial = false): Group[] {
    return this.groups.filter(
      (group) =>
        !group.closed && group.trial === trial && group.effectiveTime < at && group.expireTime > at - grace,
    );
  }

  private sell(
    at: number,
    type: OrderType,
    status: OrderStatus,
    items: Item[],
    period: Period,
    plan?: DiscountPlan,
  ) {
    const order = this.open(at, type, status);
    const discounts = plan ?? pickDiscounts(this.rng);
    const span = spanFrom(order.paymentTime, period);
    const lines = items.map((item) => pricedLine(this.ids(order), item, period, discounts, span));
    this.add(order, lines);
    if (status === 5) this.groups.push(provision(order, lines, this.rng, type === 13, this.brief));
  }

  /** One payment, two or three child orders for different services; each child owns its lines. */
  private combined(at: number) {
    const parent = this.open(at, 1, 5);
    const count = this.rng.int(2, 3);
    for (const main of this.rng.sample(['ecs', 'rds', 'dcs', 'cce'] as const, count)) {
      const child: Order = { ...parent, id: orderId(at, this.rng), lines: [], children: [] };
      const period = this.period();
      const plan = pickDiscounts(this.rng);
      const span = spanFrom(child.paymentTime, period);
      child.lines = basket(this.rng, main)
        .slice(0, 3)
        .map((item) => pricedLine(this.ids(child), item, period, plan, span));
      parent.children.push(child);
      this.groups.push(provision(child, child.lines, this.rng, false, this.brief));
    }
    this.add(
      parent,
      parent.children.flatMap(({ lines }) => lines),
    );
  }

  private period(): Period {
    return this.archetype.lapsing ? month : pickPeriod(this.rng);
  }

  private open(at: number, type: OrderType, status: OrderStatus): Order {
    const rng = this.rng;
    const createTime = at - (at % SECOND);
    const sourceType = this.source(type);
    return {
      id: orderId(createTime, rng),
      customerId: this.customer.id,
      type,
      status,
      sourceType,
      createTime,
      paymentTime: paidStatuses.has(status)
        ? createTime + rng.int(30, 40 * (MINUTE / SECOND)) * SECOND
        : undefined,
      payableUntil: status === 6 ? createTime + payableFor : undefined,
      contractId: sourceType === 3 ? `HT${this.code(12)}` : undefined,
      userName:
        sourceType === 1
          ? this.customer.accountName
          : sourceType === 8
            ? 'operations system'
            : 'operations staff',
      enterpriseProject: this.enterpriseProject(),
      payerId: this.payerId !== undefined && rng.chance(50) ? this.payerId : undefined,
      lines: [],
      children: [],
    };
  }

  private enterpriseProject(): Order['enterpriseProject'] {
    const name = this.rng.weighted(enterpriseProjects);
    if (name === undefined || name === 'default') return name && { id: '0', name };
    const { id } = this.customer;
    return { id: `${id.slice(0, 8)}-0000-4000-8000-${id.slice(20)}`, name };
  }

  private source(type: OrderType): SourceType {
    if (type === 2 && this.rng.chance(30)) return 8;
    if (type === 4 && this.rng.chance(15)) return 5;
    return this.rng.weighted(sources);
  }

  private add(order: Order, lines: OrderLine[]) {
    order.lines = lines;
    this.orders.push(order);
  }

  private ids(order: Order) {
    return { id: `${order.id}-${this.code(6)}`, orderId: order.id };
  }

  private code(length: number): string {
    if (!this.brief) return this.rng.code(length);
    this.rng.skip(length);
    return '';
  }

  private touch(group: Group, order: Order, change: { expireTime?: number; closedTime?: number }) {
    for (const subscription of group.subscriptions) {
      Object.assign(subscription, change, { updateTime: order.paymentTime ?? order.createTime });
      subscription.orderIds.push(order.id);
    }
  }
}

/** How long before the data end the last closed order may lie. */
export const settlingTime = DAY;
export const openOrderAge = { least: 2 * HOUR, most: 4 * DAY };
