import { regionName } from '../data/metering/regions.js';
import { parameterError } from '../errors.js';
import { refusal } from './refusal.js';

/** What the lines of both price inquiries have in common. */
export interface RatingLine {
  id: string;
  cloud_service_type: string;
  resource_type: string;
  resource_spec: string;
  region: string;
  resource_size?: number | undefined;
  size_measure_id?: number | undefined;
}

/** Ten thousand million yuan, in millionths: more is CBC.99006055. */
const highestPrice = 10n ** 16n;

/** Ids have to be unique within an inquiry. */
export function checkIds(lines: readonly RatingLine[]) {
  const seen = new Set<string>();
  for (const [index, { id }] of lines.entries()) {
    if (seen.has(id)) throw parameterError(`product_infos[${index}].id`, 'must be unique');
    seen.add(id);
  }
}

/** What is sold under the four parts of a line's key; one line without fails the whole inquiry. */
export function productsOf<T>(
  line: RatingLine,
  find: (service: string, type: string, code: string) => T[],
): T[] {
  const found = find(line.cloud_service_type, line.resource_type, line.resource_spec);
  if (found.length > 0 && regionName(line.region, 'zh_CN') !== undefined) return found;
  throw refusal('CBC.99006006', `The product of line ${line.id} does not exist.`);
}

/** The size of a linear product, which needs one in the product's own unit; others have none. */
export function sizeOf(line: RatingLine, size: { measureId: number } | undefined): number | undefined {
  if (!size) return undefined;
  if (line.resource_size === undefined)
    throw parameterError('resource_size', `is required for line ${line.id}`);
  if (line.size_measure_id !== size.measureId) {
    throw parameterError('size_measure_id', `must be ${size.measureId} for line ${line.id}`);
  }
  return line.resource_size;
}

export function checkPrice(price: bigint) {
  if (price > highestPrice) throw refusal('CBC.99006055');
}
