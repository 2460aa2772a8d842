import { resourceCode, serviceCode, type Names } from '../catalogue/catalogue.js';
import { products, type ProductKey, type Specification } from '../catalogue/products.js';
import { meters, type Meter, type MicroYuan } from '../metering/meters.js';

interface Sold {
  product: ProductKey;
  specification: Specification;
}

const sold: readonly Sold[] = (Object.keys(products) as ProductKey[]).flatMap((product) =>
  products[product].specifications.map((specification) => ({ product, specification })),
);

/** Specifications on sale, each code once. */
export function specificationsOf(
  service: string,
  resource: string,
  chargeMode: '1' | '3',
): { code: string; description: Names }[] {
  const all =
    chargeMode === '1'
      ? periodProducts(service, resource).map(({ specification }) => specification)
      : meters
          .filter((meter) => meter.serviceCode === service && meter.resourceCode === resource)
          .map(({ specification }) => specification);
  return [...new Map(all.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Products sold by the month or year under a service, resource type and specification; of several sizes if linear. */
export function periodProducts(service: string, resource: string, code?: string): Sold[] {
  return sold.filter(
    ({ product, specification }) =>
      serviceCode(products[product].service) === service &&
      resourceCode(products[product].resource) === resource &&
      (code === undefined || specification.code === code),
  );
}

export function metersFor(service: string, resource: string, code: string): Meter[] {
  return meters.filter(
    (meter) =>
      meter.serviceCode === service && meter.resourceCode === resource && meter.specification.code === code,
  );
}

/** How something sold by the month or year is measured when it is paid for by use; undefined when it cannot be. */
export function meterOf({ product, specification }: Sold): Meter | undefined {
  const { service, resource } = products[product];
  return metersFor(serviceCode(service), resourceCode(resource), specification.code).find(
    ({ size }) => size?.value === specification.size?.value,
  );
}

/** A month of one, at list price. Linear products cost what lies between the sizes that orders are priced by. */
export function monthlyPrice(choices: readonly Sold[], size: number | undefined): MicroYuan {
  const points = choices.map(({ specification }) => ({
    size: specification.size?.value ?? 0,
    price: BigInt(specification.monthlyYuan) * 1_000_000n,
  }));
  return priceAt(points, size);
}

/** An hour, or another unit of use, at list price. */
export function usePrice(choices: readonly Meter[], size: number | undefined): MicroYuan {
  return priceAt(
    choices.map((meter) => ({ size: meter.size?.value ?? 0, price: meter.price })),
    size,
  );
}

function priceAt(points: { size: number; price: MicroYuan }[], size: number | undefined): MicroYuan {
  if (size === undefined) return points[0]!.price;
  const ascending = [{ size: 0, price: 0n }, ...points.sort((a, b) => a.size - b.size)];
  const above = Math.max(
    1,
    ascending.findIndex((point) => point.size >= size),
  );
  const upper = size > ascending.at(-1)!.size ? ascending.length - 1 : above;
  const [from, to] = [ascending[upper - 1]!, ascending[upper]!];
  return from.price + ((to.price - from.price) * BigInt(size - from.size)) / BigInt(to.size - from.size);
}
