import { demand, products, type ProductKey } from '../catalogue/products.js';
import type { Rng } from '../prng.js';
import type { Item } from './pricing.js';

/** What one purchase holds: a main product, mostly with its attached ones, in the same number. */
export function basket(rng: Rng, main: ProductKey = rng.weighted(demand)): Item[] {
  const quantity = rng.weighted([
    [1, 62],
    [2, 24],
    [3, 10],
    [4, 4],
  ] as const);
  const attached = (products[main].attached ?? []).filter((_, index) => index === 0 || rng.chance(60));
  const keys = [main, ...attached];
  if (main === 'ecs' && rng.chance(35)) keys.push('eip', 'bandwidth');
  return keys.map((product) => ({
    product,
    specification: rng.pick(products[product].specifications),
    quantity,
  }));
}

/** A cluster: several servers of different kinds at once, more than ten lines. */
export function cluster(rng: Rng): Item[] {
  return Array.from({ length: 5 }, () => basket(rng, 'ecs')).flatMap((items) =>
    items.length > 2
      ? items
      : [
          ...items,
          { ...items[1]!, product: 'dataDisk' as const, specification: products.dataDisk.specifications[0]! },
        ],
  );
}
