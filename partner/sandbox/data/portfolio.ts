import { zero, type Fen } from '../money.js';
import { once } from '../once.js';
import { newestFirst } from '../paging.js';
import type { Customer } from './customers/customer.js';
import {
  archetypeOf,
  customerIdOf,
  customerRng,
  generateCustomer,
  type PortfolioSeed,
} from './customers/generate-customer.js';
import { generateOrders } from './orders/generate-orders.js';
import type { Order } from './orders/order.js';
import type { Subscription } from './orders/subscription.js';
import { generateVouchers } from './vouchers/generate-vouchers.js';
import type { QuotaPlan } from './vouchers/quota-plans.js';
import { makeQuota } from './vouchers/quota.js';
import type { Voucher } from './vouchers/voucher.js';

/** What one customer has: its orders, what they provisioned, its coupons. Newest first. */
export interface Holdings {
  orders: Order[];
  subscriptions: Subscription[];
  vouchers: Voucher[];
}

const byOrderTime = newestFirst<Order>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);
const bySubscriptionTime = newestFirst<Subscription>(
  ({ effectiveTime }) => effectiveTime,
  ({ resourceId }) => resourceId,
);
const byVoucherTime = newestFirst<Voucher>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);

/**
 * The customers of a partner, or of one of its resellers, and what they have. A customer's holdings are generated from
 * the seed and its index alone when first asked for; the lists over all customers are made once, at first use.
 */
export class Portfolio {
  private readonly held = new Map<number, Holdings>();

  constructor(
    readonly seed: PortfolioSeed,
    private readonly size: number,
    private readonly plans: readonly QuotaPlan[],
    /** What the first quota has handed on to resellers. */
    private readonly handedOn: () => Fen = () => zero,
  ) {}

  /** Newest association first. */
  readonly customers = once((): Customer[] =>
    Array.from({ length: this.size }, (_, index) => generateCustomer(index, this.seed)).sort(
      newestFirst(
        ({ associatedOn }) => associatedOn,
        ({ id }) => id,
      ),
    ),
  );

  private readonly byId = once(() => new Map(this.customers().map((customer) => [customer.id, customer])));
  private readonly byAccountName = once(
    () => new Map(this.customers().map((customer) => [customer.accountName, customer])),
  );

  customer(id: string): Customer | undefined {
    return this.byId().get(id);
  }

  customerNamed(accountName: string): Customer | undefined {
    return this.byAccountName().get(accountName);
  }

  holdings(customer: Customer): Holdings {
    let holdings = this.held.get(customer.index);
    if (!holdings) this.held.set(customer.index, (holdings = this.generate(customer)));
    return holdings;
  }

  readonly orders = once(() => this.all(({ orders }) => orders).sort(byOrderTime));
  readonly vouchers = once(() => this.all(({ vouchers }) => vouchers).sort(byVoucherTime));

  /** Every order by id, the children of combined ones too. */
  readonly ordersById = once(
    () =>
      new Map(
        this.orders().flatMap((order) => [order, ...order.children].map((one) => [one.id, one] as const)),
      ),
  );

  readonly quotas = once(() =>
    this.plans.map((plan, index) =>
      makeQuota(
        plan,
        index,
        this.seed.rng,
        this.vouchers(),
        index === 0 ? this.handedOn() : zero,
        this.seed.anchor,
      ),
    ),
  );

  private generate(customer: Customer): Holdings {
    const rng = customerRng(customer.index, this.seed);
    const archetype = archetypeOf(customer.index, this.seed);
    const { anchor } = this.seed;
    const payer =
      customer.index > 0 && rng.split('payer').chance(6)
        ? customerIdOf(customer.index - 1, this.seed)
        : undefined;
    const { orders, groups } = generateOrders(customer, archetype, payer, anchor, rng.split('orders'));
    const vouchers = generateVouchers(customer, archetype, this.plans, orders, anchor, rng.split('vouchers'));
    return {
      orders: orders.sort(byOrderTime),
      subscriptions: groups.flatMap(({ subscriptions }) => subscriptions).sort(bySubscriptionTime),
      vouchers: vouchers.sort(byVoucherTime),
    };
  }

  private all<T>(of: (holdings: Holdings) => T[]): T[] {
    return this.customers().flatMap((customer) => of(this.holdings(customer)));
  }
}
