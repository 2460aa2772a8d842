import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { Decimal } from '../../kit/scalars.js';
import { DiscountMode, UsableDiscountKind } from './enums.js';

@ObjectType({
  description: 'Lines of an order with the same product, size and final price, discounted together.',
})
export class DiscountedLines {
  @Field(() => ID, { description: 'Id of the order; in a combined order that is one of its children.' })
  orderId!: string;

  @Field(() => [ID], { description: 'Ids of the lines.' })
  lineIds!: string[];

  @Field(() => DiscountMode.type, { description: 'How the discount is computed.' })
  mode!: DiscountMode;

  @Field(() => Money, { description: 'What is taken off these lines.' })
  amountOff!: Money;

  @Field(() => Decimal, { description: 'The discount as a ratio, as the partner computes it.' })
  ratio!: string;
}

@Requires('orders:read')
@ObjectType({ description: 'A discount that the customer can choose when paying an order.' })
export class UsableDiscount {
  @Field(() => ID, { description: 'Its id, which the payment names.' })
  id!: string;

  @Field(() => UsableDiscountKind.type, { description: 'Where it comes from.' })
  kind!: UsableDiscountKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Its rate, or the amount it takes off in yuan, as the partner writes it; null with a fixed price. Exact values are in `lines`.',
  })
  value?: string;

  @Field(() => [DiscountedLines], { description: 'What it does to the lines of the order.' })
  lines!: DiscountedLines[];
}
