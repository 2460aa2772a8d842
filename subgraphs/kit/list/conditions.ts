import type { ListFilter } from './partner-list.js';

/** Leaves out what is no condition: absent, null and empty values, which the API treats differently by operation. */
export function conditions(filter: ListFilter): ListFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
