import type { ListFilter } from './partner-list.js';

/** Leaves out what is no condition: absent, null and empty values, which the API treats differently by operation. */
export function conditions(filter: ListFilter): ListFilter {
  const found: ListFilter = {};
  for (const name of Object.keys(filter)) {
    const value = filter[name];
    if (value !== undefined && value !== null && value !== '') found[name] = value;
  }
  return found;
}
