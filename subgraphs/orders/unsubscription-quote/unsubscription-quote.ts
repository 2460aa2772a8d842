import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { QuoteUncertainty, RefundRule, UnsubscriptionScope } from './enums.js';

@ObjectType({
  description: 'A time that was paid for and is not over, of a subscription or what is attached to it.',
})
export class PaidTerm {
  @Field(() => ID, { description: 'Id of the subscription, or of the one attached to it.' })
  subscriptionId!: string;

  @Field(() => DateTime, { description: 'Start of the term.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'End of the term.' })
  endsAt!: string;

  @Field(() => Money, { description: 'What was paid for it, vouchers included.' })
  paid!: Money;

  @Field(() => RefundRule, { description: 'How much of it can come back.' })
  rule!: RefundRule;

  @Field(() => Money, { description: 'What comes back of it at most.' })
  mostRefunded!: Money;

  orderId!: string;
  customerId!: string;
  resellerId!: string | null;
}

@ObjectType({ description: 'What giving back one subscription can bring, with what is attached to it.' })
export class UnsubscriptionQuoteItem {
  @Field(() => ID, { description: 'Id of the main subscription.' })
  subscriptionId!: string;

  @Field(() => [PaidTerm], { description: 'What was paid for and can be given back, the latest first.' })
  terms!: PaidTerm[];

  @Field(() => Money, {
    nullable: true,
    description: 'What comes back at most; null when it is not known what was paid.',
  })
  mostRefunded!: Money | null;

  attachedIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}

@Requires('orders:read')
@ObjectType({
  description:
    'What giving subscriptions back can bring, as far as it can be known before. The partner itself tells the amount only afterwards, in `Order.refund`.',
})
export class UnsubscriptionQuote {
  @Field(() => ID, {
    description:
      'Stands for this quote in `unsubscribeSubscriptions`: another one means that something has changed since.',
  })
  token!: string;

  @Field(() => UnsubscriptionScope.type, { description: 'What is given back.' })
  scope!: UnsubscriptionScope;

  @Field(() => Money, {
    nullable: true,
    description: 'What comes back at most, of all; null when it is not known of one of them.',
  })
  mostRefunded!: Money | null;

  @Field(() => [UnsubscriptionQuoteItem], {
    description: 'One for each subscription, in the order asked for.',
  })
  items!: UnsubscriptionQuoteItem[];

  @Field(() => [QuoteUncertainty], {
    description: 'Why less than `mostRefunded` may come back; empty when nothing speaks against it.',
  })
  uncertainties!: QuoteUncertainty[];

  @Field(() => DateTime, { description: 'Until when it is good, in UTC: midnight of Beijing.' })
  validUntil!: string;
}
