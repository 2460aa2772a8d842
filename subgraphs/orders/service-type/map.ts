import { noneIfEmpty } from '../../kit/text.js';
import type { ServiceType } from './service-type.js';

/** The service an order or a line names; null when it names none. */
export function toServiceType(code: string | undefined, name?: string): ServiceType | null {
  return code ? { code, fallbackName: noneIfEmpty(name) } : null;
}
