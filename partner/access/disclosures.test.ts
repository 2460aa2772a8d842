import { expect, test } from '@jest/globals';
import { Disclosures, readDisclosures } from './disclosures.js';

test('what was told is reported by field and id, each once, and nothing when nothing was', () => {
  const disclosures = new Disclosures();
  expect([disclosures.isEmpty, disclosures.report()]).toEqual([true, undefined]);
  disclosures.add('Customer.phone', 'c1');
  disclosures.add('Customer.phone', 'c1');
  disclosures.add('Customer.email', undefined);
  disclosures.merge({ 'Customer.phone': ['c2'], 'Reseller.phone': [] });
  expect(disclosures.isEmpty).toBe(false);
  expect(disclosures.report()).toEqual({
    'Customer.phone': ['c1', 'c2'],
    'Customer.email': [],
    'Reseller.phone': [],
  });
});

test('of one field a thousand ids are enough', () => {
  const disclosures = new Disclosures();
  for (let id = 0; id < 1500; id++) disclosures.add('Customer.phone', `c${id}`);
  expect(disclosures.report()!['Customer.phone']).toHaveLength(1000);
});

test.each([undefined, null, 'x', 3, { phone: [] }, { 'Customer.phone': 'c1' }, { 'Customer.phone x': [] }])(
  '%j of another process is no report',
  (value) => expect(readDisclosures(value)).toBeUndefined(),
);

test('what looks like a value is not taken for an id', () => {
  const sent = { 'Customer.email': ['c1', 'zhang@example.com', 'two words', 7, 'x'.repeat(200)] };
  expect(readDisclosures(JSON.parse(JSON.stringify(sent)))).toEqual({ 'Customer.email': ['c1'] });
});
