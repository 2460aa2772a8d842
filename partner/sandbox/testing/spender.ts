/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument -- rows of answers are untyped in tests */
import type { Row, TestClient } from './test-client.js';

/** A whole month before `testNow`. */
export const month = '2026-10';

/** A customer's spending records of a month, as its partner sees them. */
export const recordsOf = (client: TestClient, input: object) =>
  client.all('listSubCustomerBillDetail', 'fee_records', { bill_cycle: month, ...input }, 1000);

/** A verified customer with an agency, some history and spending in both modes, acting for itself. */
export async function spender(client: TestClient, all: Row[], type = '2'): Promise<[TestClient, Row, Row[]]> {
  for (const row of all.filter((one) => one.association_type === type && one.associated_on < '2026-01')) {
    const rows = await recordsOf(client, { customer_id: row.customer_id });
    if (!rows.some((one) => one.charging_mode === 1) || !rows.some((one) => one.charging_mode === 3))
      continue;
    const own = await client.assuming(row.account_name);
    if ((await own.call('listProvinces')).status === 200) return [own, row, rows];
  }
  throw new Error('no customer spent by both modes');
}
