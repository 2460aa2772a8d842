import type { CustomerRow } from '../../lists/customers.js';

/**
 * Customers by the login name of their account manager, names in alphabetical order. One with several managers, which
 * the contract allows for, is in the group of each; one with none is in no group.
 */
export function byManager(rows: readonly CustomerRow[]): Map<string, CustomerRow[]> {
  const groups = new Map<string, CustomerRow[]>();
  for (const row of rows) {
    const names = (row.account_managers ?? []).flatMap(({ account_name }) => account_name || []);
    for (const name of new Set(names)) {
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}
