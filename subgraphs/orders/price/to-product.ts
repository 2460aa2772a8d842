import { checkText } from '../../kit/checks.js';
import { checkRange } from '../catalogue/checks.js';
import { ProductSizeUnit } from './input-enums.js';
import { largestQuantity, largestSize, type ProductInput } from './product-input.js';

/** What a line of both price inquiries has in common. The id is ours to make: lines are told apart by their place. */
export function toProduct(product: ProductInput, index: number, argument: string) {
  const code = (name: 'serviceType' | 'resourceType' | 'specification' | 'region') =>
    checkText(product[name], `${argument}.${name}`, 400);
  const zone = checkText(product.availabilityZone, `${argument}.availabilityZone`, 400);
  const { size } = product;
  return {
    id: `${index}`,
    cloud_service_type: code('serviceType'),
    resource_type: code('resourceType'),
    resource_spec: code('specification'),
    region: code('region'),
    ...(zone !== undefined && { available_zone: zone }),
    ...(size && {
      resource_size: checkRange(size.value, `${argument}.size.value`, 1, largestSize),
      size_measure_id: ProductSizeUnit.numberOf(size.unit) as 14 | 15 | 17,
    }),
    subscription_num: checkRange(product.quantity, `${argument}.quantity`, 1, largestQuantity),
  };
}

/** Where a product stands in the input. */
export const argumentOf = (index: number) => `input.products.${index}`;
