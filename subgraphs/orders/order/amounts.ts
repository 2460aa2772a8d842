import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../kit/money.js';
import { DiscountKind } from './enums.js';

@ObjectType({ description: 'What paid for an order besides money.' })
export class OrderAmounts {
  @Field(() => Money, { description: 'Paid with vouchers.' })
  vouchers!: Money;

  @Field(() => Money, { description: 'Paid with cash coupons.' })
  cashCoupons!: Money;

  @Field(() => Money, { description: 'Paid with stored-value cards.' })
  storedValueCards!: Money;
}

@ObjectType({ description: 'A discount that made up part of the difference between list price and price.' })
export class AppliedDiscount {
  @Field(() => DiscountKind.type, { nullable: true, description: 'What kind of discount it was.' })
  kind?: DiscountKind;

  @Field(() => Money, { description: 'How much it took off the list price.' })
  amount!: Money;
}

/** What an order and each of its lines say of their amounts. */
@ObjectType()
export abstract class Amounts {
  @Field(() => Money, { description: 'List price. On an unsubscription the same as `price`.' })
  listPrice!: Money;

  @Field(() => Money, { description: 'Price after discounts, before vouchers, cash coupons and cards.' })
  price!: Money;

  @Field(() => OrderAmounts, { description: 'What paid for it besides money.' })
  paidWith!: OrderAmounts;

  @Field(() => [AppliedDiscount], {
    description: 'The discounts between list price and price, by kind; empty when there were none.',
  })
  discounts!: AppliedDiscount[];

  @Field(() => Money, {
    nullable: true,
    description: 'Fee for unsubscribing, kept from the refund; null unless it is an unsubscription.',
  })
  handlingFee?: Money;

  @Field(() => Money, {
    nullable: true,
    description:
      'What had been used up by the time of unsubscribing, kept from the refund; null unless it is an unsubscription.',
  })
  consumed?: Money;
}
