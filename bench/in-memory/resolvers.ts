import {
  type Customer,
  customers,
  type Order,
  orders,
  type ServiceType,
  serviceTypes,
  vouchers,
} from './data.js';

type Resolver = (source: never, args: never) => unknown;

/** What a subgraph resolves, by type and field, as `@apollo/subgraph` takes it. The rest are properties. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

interface Page {
  first: number;
}

interface Key {
  id: string;
}

const customerOf = byKey(customers, ({ id }) => id);
const voucherOf = byKey(vouchers, ({ id }) => id);
const orderOf = byKey(orders, ({ id }) => id);
const serviceTypeOf = byKey(serviceTypes, ({ code }) => code);

const customer = { __resolveReference: ({ id }: Key) => customerOf.get(id) };
const order = { __resolveReference: ({ id }: Key) => orderOf.get(id) };
const serviceType = { __resolveReference: ({ code }: { code: string }) => serviceTypeOf.get(code) };

/** Of each subgraph as much as the benchmark's operations ask for, synchronous and without loaders. */
export const resolversOf: Readonly<Record<string, Resolvers>> = {
  customers: {
    Query: {
      customers: (_, { first }: Page) => page(customers, first),
      customer: (_, { id }: Key) => customerOf.get(id),
    },
    Customer: customer,
  },
  vouchers: {
    Customer: { ...customer, vouchers: ({ vouchers: all }: Customer, { first }: Page) => page(all, first) },
    Voucher: { __resolveReference: ({ id }: Key) => voucherOf.get(id) },
    Order: order,
  },
  orders: {
    Query: { orders: (_, { first }: Page) => page(orders, first) },
    Customer: {
      ...customer,
      orders: ({ orders: all }: Customer, { first }: Page) => page<Order>(all, first),
    },
    Order: order,
    ServiceType: serviceType,
  },
  incentives: {
    Customer: customer,
    Order: order,
    ServiceType: {
      ...serviceType,
      incentivePolicy: ({ code, policyClass }: ServiceType, { month }: { month: string }) => ({
        id: `${month} ${code}`,
        class: policyClass,
      }),
    },
  },
};

/** A connection as a plain object. */
function page<Node>(all: readonly Node[], first: number) {
  return {
    nodes: all.slice(0, first),
    totalCount: all.length,
    pageInfo: { hasNextPage: all.length > first, endCursor: null },
  };
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}
