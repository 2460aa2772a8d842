import type { Rng } from '../prng.js';
import { products } from '../catalogue/products.js';
import type { Group } from './group.js';
import type { Order, OrderLine } from './order.js';
import type { ExpirePolicy, Subscription } from './subscription.js';

const regions = ['cn-north-4', 'cn-east-3', 'cn-south-1', 'cn-southwest-2', 'cn-north-9'];

const expirePolicies: readonly (readonly [ExpirePolicy, number])[] = [
  [0, 60],
  [3, 25],
  [1, 5],
  [2, 3],
  [4, 4],
  [5, 3],
];

/** The resources a completed order creates: one per line and unit; lines of attached products hang on the main one. */
export function provision(order: Order, lines: OrderLine[], rng: Rng, trial: boolean): Group {
  const paidTime = order.paymentTime!;
  const region = rng.pick(regions);
  const projectId = rng.hex(32);
  const expirePolicy = trial ? 2 : rng.weighted(expirePolicies);
  const subscriptions: Subscription[] = [];
  let mains: Subscription[] = [];
  let attachable: readonly string[] = [];
  for (const line of lines) {
    const parents = attachable.includes(line.product) ? mains : [];
    const units = Array.from({ length: line.quantity }, (_, unit): Subscription => {
      const resourceId = uuid(rng);
      return {
        id: uuid(rng),
        resourceId,
        name: `${line.product.toLowerCase()}-${resourceId.slice(0, 4)}`,
        region,
        projectId,
        product: line.product,
        specification: line.specification,
        parentResourceId: parents[unit]?.resourceId,
        orderIds: [order.id],
        effectiveTime: line.effectiveTime!,
        expireTime: line.expireTime!,
        expirePolicy,
        updateTime: paidTime,
        closedTime: undefined,
        enterpriseProject: order.enterpriseProject,
      };
    });
    if (parents.length === 0) {
      mains = units;
      attachable = products[line.product].attached ?? [];
    }
    subscriptions.push(...units);
  }
  return {
    items: lines.map(({ product, specification, quantity }) => ({ product, specification, quantity })),
    paidLines: lines,
    subscriptions,
    effectiveTime: lines[0]!.effectiveTime!,
    expireTime: lines[0]!.expireTime!,
    trial,
    closed: false,
  };
}

function uuid(rng: Rng): string {
  return [8, 4, 4, 4, 12].map((length) => rng.hex(length)).join('-');
}
