import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { SubgraphContext } from '../../kit/context.js';
import { combined, type Inquiry, type Option, toQuotedPrice } from './alternatives.js';

const context = {} as SubgraphContext;
const option = (
  type: 605 | 606 | 607,
  list: string,
  saving: string,
  price: string,
  more: Option = {},
): Option => ({
  discount_id: `D${type}`,
  discount_type: type,
  discount_name: 'name',
  official_website_amount: list,
  discount_amount: saving,
  amount: price,
  ...more,
});
const inquiry = (list: string, ...options: Option[]): Inquiry => ({
  official: { official_website_amount: list },
  options,
});
const quote = (...inquiries: Inquiry[]) => toQuotedPrice(combined(inquiries), context);
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

describe('one inquiry', () => {
  test('keeps amounts as they were sent, and the best offer is the price', () => {
    const found = quote(
      inquiry('10.000000', option(605, '10.000000', '1.50', '8.500000'), {
        ...option(607, '10.000000', '2.00', '8.000000'),
        best_offer: 1,
      }),
    );
    expect(found).toMatchObject({
      listPrice: yuan('10.000000'),
      discount: yuan('2.00'),
      price: yuan('8.000000'),
      discounts: [
        { id: 'D605', kind: 'COMMERCIAL', name: 'name', amount: yuan('1.50'), applied: false },
        { id: 'D607', kind: 'PARTNER_GRANTED', amount: yuan('2.00'), applied: true },
      ],
    });
    expect(found.installment).toBeUndefined();
  });

  test('without discounts, or without a best one, costs the list price', () => {
    const free = { listPrice: yuan('10.00'), discount: yuan('0.00'), price: yuan('10.00') };
    expect(quote(inquiry('10.00'))).toMatchObject({ ...free, discounts: [] });
    expect(quote(inquiry('10.00', option(605, '10.00', '1.00', '9.00')))).toMatchObject({
      ...free,
      discounts: [{ applied: false }],
    });
  });

  test('with nothing priced costs nothing', () => {
    expect(quote({ official: {}, options: [] })).toMatchObject({
      listPrice: yuan('0.00'),
      price: yuan('0.00'),
    });
  });

  test('in instalments says what each is, under the best offer or at list price', () => {
    const official = {
      official_website_amount: '120.00',
      installment_official_website_amount: '10.00',
      installment_period_type: 2 as const,
    };
    const best = option(605, '120.00', '12.00', '108.00', {
      ...official,
      best_offer: 1,
      installment_official_discount_amount: '1.00',
      installment_amount: '9.00',
    });
    expect(quote({ official, options: [best] })).toMatchObject({
      installment: { listPrice: yuan('10.00'), discount: yuan('1.00'), price: yuan('9.00'), period: 'MONTH' },
      discounts: [{ installmentAmount: yuan('1.00') }],
    });
    expect(quote({ official, options: [] }).installment).toEqual({
      listPrice: yuan('10.00'),
      discount: yuan('0.00'),
      price: yuan('10.00'),
      period: 'MONTH',
    });
    expect(
      quote({ official: { ...official, installment_official_website_amount: '' }, options: [] }).installment,
    ).toBe(undefined);
  });
});

describe('several inquiries', () => {
  test('add up exactly, discount by discount', () => {
    expect(
      quote(
        inquiry('0.1', option(605, '0.1', '0.01', '0.09'), option(607, '0.1', '0.02', '0.08')),
        inquiry('0.2', option(605, '0.2', '0.02', '0.18'), option(607, '0.2', '0.03', '0.17')),
      ),
    ).toMatchObject({
      listPrice: yuan('0.30'),
      discount: yuan('0.05'),
      price: yuan('0.25'),
      discounts: [
        { id: 'D605', amount: yuan('0.03'), applied: false },
        { id: 'D607', amount: yuan('0.05'), applied: true },
      ],
    });
  });

  test('where a discount was not offered, the list price stands', () => {
    expect(
      quote(
        inquiry('10', option(605, '10', '1', '9')),
        inquiry('20', option(607, '20', '4', '16')),
        inquiry('5'),
      ),
    ).toMatchObject({
      listPrice: yuan('35.00'),
      discount: yuan('4.00'),
      price: yuan('31.00'),
      discounts: [
        { id: 'D605', amount: yuan('1.00'), applied: false },
        { id: 'D607', amount: yuan('4.00'), applied: true },
      ],
    });
  });

  test('the best offer is the biggest saving of all together, whichever was best in each', () => {
    const best = { best_offer: 1 } as const;
    const found = quote(
      inquiry('100', option(605, '100', '10', '90', best), option(607, '100', '9', '91')),
      inquiry('100', option(605, '100', '1', '99'), option(607, '100', '5', '95', best)),
    );
    expect(found.discounts.map(({ applied }) => applied)).toEqual([false, true]);
    expect(found.price).toEqual(yuan('186.00'));
  });

  test('a tie goes to the commercial discount, and what the partner does not compare is never best', () => {
    const other = { ...option(605, '10', '9', '1'), discount_id: 'other', discount_type: 999 as 605 };
    const found = combined([
      inquiry(
        '10',
        other,
        option(607, '10', '2', '8'),
        option(606, '10', '2', '8'),
        option(605, '10', '2', '8'),
      ),
      inquiry('10'),
    ]);
    expect(found.options.filter(({ best_offer }) => best_offer === 1)).toMatchObject([
      { discount_id: 'D605' },
    ]);
  });

  test('instalments add up over those that are paid in instalments', () => {
    const part = {
      official_website_amount: '120.00',
      installment_official_website_amount: '10.00',
      installment_period_type: 3 as const,
    };
    expect(
      quote({ official: part, options: [] }, inquiry('7.00'), { official: part, options: [] }),
    ).toMatchObject({
      listPrice: yuan('247.00'),
      installment: { listPrice: yuan('20.00'), price: yuan('20.00'), period: 'YEAR' },
    });
  });
});
