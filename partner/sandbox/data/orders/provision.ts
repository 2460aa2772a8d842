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

/** Hexadecimal digits of a project's or resource's id. */
const idLength = 32;

/**
 * The resources a completed order creates: one per line and unit; lines of attached products hang on the main one.
 * `brief` leaves them out and draws as many numbers.
 */
export function provision(order: Order, lines: OrderLine[], rng: Rng, trial: boolean, brief = false): Group {
  const paidTime = order.paymentTime!;
  const region = rng.pick(regions);
  const projectId = brief ? '' : rng.hex(idLength);
  if (brief) rng.skip(idLength);
  const expirePolicy = trial ? 2 : rng.weighted(expirePolicies);
  const subscriptions: Subscription[] = [];
  let mains: Subscription[] = [];
  let attachable: readonly string[] = [];
  for (const line of lines) {
    if (brief) {
      rng.skip(line.quantity * 2 * idLength);
      continue;
    }
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
    expirePolicy,
    trial,
    closed: false,
  };
}

function uuid(rng: Rng): string {
  return [8, 4, 4, 4, 12].map((length) => rng.hex(length)).join('-');
}
