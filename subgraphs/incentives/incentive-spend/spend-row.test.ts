import { describe, expect, test } from '@jest/globals';
import type { BillRow } from '../../lists/monthly-bills.js';
import { ofBill, ofSpendRecord, parts, type SpendRow } from './spend-row.js';

const text = (row: SpendRow) =>
  Object.fromEntries(['amount', ...parts].map((name) => [name, row[name as 'amount'].toFixed(2)]));

describe('a spending record', () => {
  test('goes where the rules put each of its columns', () => {
    const row = ofSpendRecord({
      customer_id: 'c',
      service_type_code: 'ec2',
      bill_detail_type: 5,
      payment_amount: '127.50',
      cash_amount: '1.00',
      stored_value_card_amount: '2',
      credit_amount: '4',
      debt_amount: '8',
      writeoff_amount: '16',
      flexipurchase_coupon_amount: '32',
      coupon_amount: '64',
    });
    expect(row).toMatchObject({ customerId: 'c', serviceType: 'ec2', refund: false });
    expect(text(row)).toEqual({
      amount: '127.50',
      cashLike: '3.00',
      pending: '12.00',
      settledLate: '16.00',
      conditional: '32.00',
      excluded: '64.00',
    });
  });

  test.each([
    [4, true],
    [20, true],
    [24, true],
    [9, false],
    [1, false],
  ] as const)('of kind %i is a refund: %s', (bill_detail_type, refund) => {
    expect(ofSpendRecord({ bill_detail_type, payment_amount: '-3' })).toMatchObject({ refund });
  });

  test('without a service or amounts is a row of zeros', () => {
    const row = ofSpendRecord({ service_type_code: '' });
    expect(row.serviceType).toBeUndefined();
    expect(new Set(Object.values(text(row)))).toEqual(new Set(['0.00']));
  });
});

describe('a row of the monthly bill', () => {
  const bill: BillRow = {
    customer_id: 'c',
    cloud_service_type: 'ec2',
    bill_type: '0',
    amount: '63',
    account_details: [
      { balance_type: 'BALANCE_TYPE_DEBIT', amount: '1' },
      { balance_type: 'BALANCE_TYPE_STORED_VALUE_CARD', amount: '2' },
      { balance_type: 'BALANCE_TYPE_CREDIT', amount: '4' },
      { balance_type: 'BALANCE_TYPE_RCASH_COUPON', amount: '8' },
      { balance_type: 'BALANCE_TYPE_COUPON', amount: '16' },
      { balance_type: 'BALANCE_TYPE_BONUS', amount: '32' },
    ],
  };
  const split = {
    cashLike: '3.00',
    pending: '4.00',
    settledLate: '0.00',
    conditional: '8.00',
    excluded: '48.00',
  };

  test('goes where the rules put each kind of payment', () => {
    expect(text(ofBill(bill))).toEqual({ amount: '63.00', ...split });
  });

  const open = { debt_amount: '5', adjustment_amount: '0.50' };
  const openSplit = { ...split, pending: '9.00', settledLate: '0.50' };

  test.each([
    ['beside its amount', '63'],
    ['within its amount', '68.50'],
  ])('with something unpaid %s has it once', (_, amount) => {
    expect(text(ofBill({ ...bill, ...open, amount }))).toEqual({ amount: '68.50', ...openSplit });
  });

  test.each(['63.01', '68.51'])('keeps a cent that nothing explains: amount %s', (amount) => {
    expect(text(ofBill({ ...bill, ...open, amount }))).toEqual({ amount: '68.51', ...openSplit });
  });

  test.each([
    ['0', false],
    ['1', true],
    ['2', false],
  ] as const)('of kind %s is a refund: %s', (bill_type, refund) => {
    expect(ofBill({ ...bill, bill_type })).toMatchObject({ refund });
  });

  test('a balance that is not in the contract is left to the residual', () => {
    const unknown = [{ balance_type: 'BALANCE_TYPE_NEW' as 'BALANCE_TYPE_DEBIT', amount: '7' }];
    const row = ofBill({ ...bill, amount: '7', account_details: unknown });
    expect(text(row)).toMatchObject({ amount: '7.00', cashLike: '0.00', excluded: '0.00' });
  });
});
