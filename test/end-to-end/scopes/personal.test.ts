import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Disclosed } from '../../../gateway/plugins/use-disclosures.js';
import { as } from '../../support/callers.js';
import { startAll, type TestBench } from '../../support/start-all.js';

const callers = [
  { id: 'clerk', scopes: ['customers:read'] },
  { id: 'officer', scopes: ['customers:read', 'customers:pii'] },
  { id: 'registrar', scopes: ['orders:manage'] },
] as const;

const text = 'query Contacts { customers(first: 50) { nodes { id phone address: email } } }';

interface Contact {
  id: string;
  phone: string | null;
  address: string | null;
}

describe.each(['embedded', 'http'] as const)('with subgraphs %s', (subgraphs) => {
  let bench: TestBench;
  let told: Disclosed[] = [];
  beforeAll(async () => {
    bench = await startAll({
      subgraphs,
      callers,
      cache: {},
      onDisclosed: (disclosed) => void told.push(disclosed),
    });
  });
  beforeEach(() => void (told = []));
  afterAll(() => bench.close());

  const contacts = async (caller: string): Promise<Contact[]> => {
    const { data, errors } = await bench.query(text, {}, as(caller));
    expect(errors).toBeUndefined();
    return data.customers.nodes as Contact[];
  };

  test('phone numbers and addresses are masked for those who may not see them', async () => {
    const clear = await contacts('officer');
    told = [];
    const masked = await contacts('clerk');
    expect(masked.map(({ id }) => id)).toEqual(clear.map(({ id }) => id));
    let compared = 0;
    for (const [index, { phone, address }] of clear.entries()) {
      const shown = masked[index]!;
      expect([shown.phone === null, shown.address === null]).toEqual([phone === null, address === null]);
      if (!phone || !address) continue;
      compared++;
      expect(shown.phone).toBe(phone.replace(/(\d{3})\d{4}(\d{4})$/, '$1****$2'));
      expect(shown.address).toBe(address.replace(/^(.).*@/, '$1***@'));
      expect([shown.phone, shown.address]).not.toEqual(expect.arrayContaining([phone]));
    }
    expect(compared).toBeGreaterThan(10);
    expect(told).toEqual([]);
  });

  test('each request that is told them is noted, by field and id, and no value is', async () => {
    for (const _ of [1, 2, 3]) {
      told = [];
      const clear = await contacts('officer');
      const idsWith = (key: 'phone' | 'address') => clear.filter((one) => one[key]).map(({ id }) => id);
      expect(told).toEqual([
        {
          requestId: expect.any(String),
          caller: 'officer',
          operation: 'Contacts',
          disclosed: { 'Customer.phone': idsWith('phone'), 'Customer.email': idsWith('address') },
        },
      ]);
      const noted = JSON.stringify(told);
      for (const { phone, address } of clear) {
        if (phone) expect(noted).not.toContain(phone);
        if (address) expect(noted).not.toContain(address);
      }
    }
  });

  test('nobody finds them out by asking for them', async () => {
    await bench.resetCalls();
    for (const caller of ['clerk', 'registrar']) {
      const query =
        '{ isRegistrable(kind: MOBILE, value: "0086-13800000000") registrationsLeft(mobile: "0086-13800000000") }';
      const { data, errors } = await bench.query(query, {}, as(caller));
      expect(data).toEqual({ isRegistrable: null, registrationsLeft: null });
      expect(errors!.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
    expect(await bench.calls()).toEqual({});
  });
});
