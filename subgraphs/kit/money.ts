import { Big } from 'big.js';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { WireDecimal } from '../../partner/contract/wire-decimal.js';
import { Decimal } from './scalars.js';

export enum CurrencyCode {
  CNY = 'CNY',
}
registerEnumType(CurrencyCode, {
  name: 'CurrencyCode',
  description: 'Currency of an amount, by its ISO 4217 code.',
  valuesConfig: { CNY: { description: 'Chinese yuan (renminbi): every amount of the China site.' } },
});

@Directive('@shareable')
@ObjectType({ description: 'An exact amount of money.' })
export class Money {
  @Field(() => Decimal, {
    description: 'The amount in units of the currency (yuan, not fen), with at least two decimals.',
  })
  amount!: string;

  @Field(() => CurrencyCode, { description: 'The currency of the amount.' })
  currency!: CurrencyCode;
}

/** An amount of the API as Money. An absent amount is zero: the API leaves out what does not apply. */
export function money(amount: WireDecimal | undefined): Money {
  return { amount: exactAmount(amount ?? '0.00'), currency: CurrencyCode.CNY };
}

/** Sum of amounts, exact. */
export function sumOf(amounts: Iterable<WireDecimal | undefined>): Money {
  let sum = new Big(0);
  for (const amount of amounts) sum = sum.plus(amount ?? 0);
  return money(sum.toFixed());
}

/** Decimal text without exponent, with two decimals or as many as the amount has. */
function exactAmount(amount: WireDecimal): string {
  // Nearly every amount comes in this form already.
  if (typeof amount === 'string' && /^-?\d+\.\d{2,}$/.test(amount)) return amount;
  const exact = new Big(amount);
  const text = exact.toFixed();
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals < 2 ? exact.toFixed(2) : text;
}
