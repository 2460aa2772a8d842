import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { InstallmentPeriod, PriceDiscountKind, RenewalFailureReason } from './enums.js';

@ObjectType({ description: 'One payment of several.' })
export class Installment {
  @Field(() => Money, { description: 'List price of each.' })
  listPrice!: Money;

  @Field(() => Money, { description: 'What discounts take off each.' })
  discount!: Money;

  @Field(() => Money, { description: 'What each costs after discounts.' })
  price!: Money;

  @Field(() => InstallmentPeriod.type, { nullable: true, description: 'How often one is due.' })
  period?: InstallmentPeriod | undefined;
}

@ObjectType({ description: 'A discount that the customer has on what was asked for.' })
export class PriceDiscount {
  @Field(() => ID, { nullable: true, description: 'Id of the discount: what an order is paid with.' })
  id?: string | undefined;

  @Field(() => PriceDiscountKind.type, { nullable: true, description: 'Where it comes from.' })
  kind?: PriceDiscountKind | undefined;

  @Field(() => String, { nullable: true, description: 'Its name, in the partner’s words.' })
  name?: string | undefined;

  @Field(() => Money, { description: 'How much it takes off the list price.' })
  amount!: Money;

  @Field(() => Boolean, {
    description:
      'Whether it is taken off in `price`. On pay-per-use products every discount is; of those on subscriptions and renewals a customer can use one, and `price` takes off the one that saves most.',
  })
  applied!: boolean;

  @Field(() => Money, {
    nullable: true,
    description: 'How much it takes off each instalment; null when nothing is paid in instalments.',
  })
  installmentAmount?: Money | undefined;
}

/** What a quote and each of its lines say. */
@ObjectType()
export abstract class QuotedPrice {
  @Field(() => Money, { description: 'List price.' })
  listPrice!: Money;

  @Field(() => Money, { description: 'What discounts take off it: those that are `applied`.' })
  discount!: Money;

  @Field(() => Money, { description: 'Price after discounts, before vouchers, cash coupons and cards.' })
  price!: Money;

  @Field(() => [PriceDiscount], {
    description: 'The discounts the customer has on it; empty when there are none.',
  })
  discounts!: PriceDiscount[];

  @Field(() => Installment, {
    nullable: true,
    description: 'What each instalment costs; null when nothing is paid in instalments.',
  })
  installment?: Installment | undefined;
}

@ObjectType({ description: 'What one of the products costs.' })
export class PriceQuoteLine extends QuotedPrice {
  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string | undefined;
}

@Requires('orders:read')
@ObjectType({ description: 'What products cost a customer, all together and one by one.' })
export class PriceQuote extends QuotedPrice {
  @Field(() => [PriceQuoteLine], {
    description: 'One line for each product, in the order they were asked for.',
  })
  lines!: PriceQuoteLine[];
}

/** What of a customer's is renewed. */
export interface Renewed {
  resourceId: string;
  customerId: string;
}

@ObjectType({ description: 'What the renewal of one resource costs.' })
export class RenewalPrice implements Renewed {
  customerId!: string;

  @Field(() => ID, { description: 'Id of the main resource.' })
  resourceId!: string;

  @Field(() => Money, {
    description:
      'What the partner asks for renewing it with all that is attached to it. Discounts are not split by resource: they stand in the quote.',
  })
  amount!: Money;
}

@ObjectType({ description: 'A resource whose renewal has no price, and why.' })
export class RenewalFailure implements Renewed {
  customerId!: string;

  @Field(() => ID, { description: 'Id of the resource, as it was asked for.' })
  resourceId!: string;

  @Field(() => RenewalFailureReason.type, { description: 'Why it has none.' })
  reason!: RenewalFailureReason;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s code of the reason, e.g. `CBC.30050009`.',
  })
  code?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The reason in the partner’s words.' })
  message?: string | undefined;
}

@Requires('orders:read')
@ObjectType({
  description:
    'What renewals cost a customer. Resources that have no price are left out of it and listed as failures.',
})
export class RenewalQuote extends QuotedPrice {
  @Field(() => [RenewalPrice], {
    description: 'One for each resource that has a price, in the order asked for, then associated ones.',
  })
  resources!: RenewalPrice[];

  @Field(() => [RenewalFailure], {
    description: 'The resources that have no price, in the order asked for; empty when all have one.',
  })
  failures!: RenewalFailure[];
}
