import { noneIfEmpty } from '../../kit/text.js';
import type { ResourceTypeRow } from './loaders.js';
import type { ResourceType } from './resource-type.js';

export function toResourceType({ resource_type_code, resource_type_name }: ResourceTypeRow): ResourceType {
  return { code: resource_type_code, catalogueName: noneIfEmpty(resource_type_name) };
}

/** The resource type a row of the catalogue names; null when it names none. */
export function toNamedResourceType(code: string | undefined, name: string | undefined): ResourceType | null {
  return code ? { code, catalogueName: noneIfEmpty(name) } : null;
}
