import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { SubgraphContext } from '../kit/context.js';
import { ListSizes } from '../kit/list/list-sizes.js';
import { sizeKey } from '../kit/list/partner-list.js';
import { billedModes, billList, type BillRow } from '../lists/monthly-bills.js';
import { readMonthBills } from './month-bills.js';

/** A partner with so many customers, who have one row each in each month and billing mode; counts its calls. */
function partnerWith(customers: number) {
  const calls: object[] = [];
  const rows = Array.from({ length: customers }, (_, index): BillRow => ({
    cloud_service_type: 'ec2',
    customer_id: `c${index}`,
    amount: '1',
  }));
  const context = {
    listSizes: new ListSizes(),
    partner: {
      async call(
        _operation: string,
        { query }: { query: { offset: number; limit: number; customer_id?: string } },
      ) {
        calls.push(query);
        const found = rows.filter((row) => !query.customer_id || row.customer_id === query.customer_id);
        return { bill_sums: found.slice(query.offset, query.offset + query.limit), count: found.length };
      },
    },
    memory: new Map(),
  } as unknown as SubgraphContext;
  const knows = (month: string) => {
    for (const mode of billedModes)
      context.listSizes.set(sizeKey(billList, { cycle: month, charge_mode: mode }), customers);
  };
  return { context, calls, knows };
}

describe('bills of months', () => {
  test('of everybody come page by page, month by month', async () => {
    const { context, calls } = partnerWith(250);
    const bills = await readMonthBills(context, ['2026-09', '2026-10'], {});
    expect([...bills].map(([month, rows]) => [month, rows.length])).toEqual([
      ['2026-09', 750],
      ['2026-10', 750],
    ]);
    expect(calls).toHaveLength(2 * 3 * 3);
  });

  test('more pages than may be read are refused when the first ones tell, or before any call when it is known', async () => {
    const { context, calls, knows } = partnerWith(16_800); // 168 pages in each of three modes
    const refused = expect.objectContaining({
      extensions: { code: 'BAD_USER_INPUT', argument: 'customerIds' },
      message: expect.stringMatching(/takes 504 calls .* at most 500/),
    });
    await expect(readMonthBills(context, ['2026-10'], {})).rejects.toEqual(refused);
    expect(calls).toHaveLength(3);
    knows('2026-10');
    await expect(readMonthBills(context, ['2026-10'], {})).rejects.toEqual(refused);
    expect(calls).toHaveLength(3);
  });

  test('of customers that are named come by themselves, if that takes no more calls than are allowed', async () => {
    const { context, calls } = partnerWith(16_800);
    const bills = await readMonthBills(context, ['2026-10'], { customerIds: ['c3', 'c16000'] });
    expect(bills.get('2026-10')!.map((row) => row.customer_id)).toEqual([
      'c3',
      'c16000',
      'c3',
      'c16000',
      'c3',
      'c16000',
    ]);
    expect(calls).toHaveLength(6);
  });

  test('of many customers over many months come out of everybody’s', async () => {
    const { context, calls } = partnerWith(300);
    const customerIds = Array.from({ length: 100 }, (_, index) => `c${index * 2}`);
    const bills = await readMonthBills(context, ['2026-09', '2026-10'], { customerIds });
    expect(bills.get('2026-10')!.map((row) => row.customer_id)).toEqual([
      ...customerIds,
      ...customerIds,
      ...customerIds,
    ]);
    expect(calls).toHaveLength(2 * 3 * 3);
  });
});
