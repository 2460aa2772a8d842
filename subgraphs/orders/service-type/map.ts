import { noneIfEmpty } from '../../kit/text.js';
import type { ServiceType } from './service-type.js';

/** The service an order or a line names; null when it names none. */
export function toServiceType(code: string | undefined, name?: string): ServiceType | null {
  return code ? { code, fallbackName: noneIfEmpty(name) } : null;
}

/** The same where the name is in the language of the request, as in answers about the catalogue. */
export function toNamedServiceType(code: string | undefined, name: string | undefined): ServiceType | null {
  return code ? { code, catalogueName: noneIfEmpty(name) } : null;
}
