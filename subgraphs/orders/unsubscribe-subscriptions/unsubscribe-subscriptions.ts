import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { UnsubscriptionScope } from '../unsubscription-quote/enums.js';
import { UnsubscriptionQuote } from '../unsubscription-quote/unsubscription-quote.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';
import { SubscriptionFailure } from '../write/subscription-failure.js';
import { UnsubscriptionReason } from './reason.js';

@InputType({ description: 'The quote that was shown to whoever wants to unsubscribe.' })
export class UnsubscriptionQuoteInput {
  @Field(() => ID, { description: '`UnsubscriptionQuote.token`.' })
  token!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: '`UnsubscriptionQuote.mostRefunded`, in yuan; null when that is null.',
  })
  mostRefunded?: string | null;
}

@InputType({ description: 'Which subscriptions to give back, by which quote, and why.' })
export class UnsubscribeSubscriptionsInput extends WriteInput {
  @Field(() => [ID], { description: ownSubscriptionFields.subscriptionIds })
  subscriptionIds!: string[];

  @Field(() => ID, { description: ownSubscriptionFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;

  @Field(() => UnsubscriptionScope.type, { description: 'What is given back.' })
  scope!: UnsubscriptionScope;

  @Field(() => UnsubscriptionQuoteInput, {
    description:
      'What `unsubscriptionQuote` said of the same subscriptions and scope. If it says something else by now, nothing is done.',
  })
  quote!: UnsubscriptionQuoteInput;

  @Field(() => UnsubscriptionReason.type, { nullable: true, description: 'Why; default: not said.' })
  reason?: UnsubscriptionReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at most 255 characters of the customer’s; default: not said.',
  })
  comment?: string | null;
}

@ObjectType({ description: 'What giving subscriptions back has come to.' })
export class UnsubscribeSubscriptionsPayload extends WritePayload {
  @Field(() => [SubscriptionFailure], {
    description: 'Subscriptions that were not given back; for a dry run, those that would not be.',
  })
  failures!: SubscriptionFailure[];

  @Field(() => UnsubscriptionQuote, {
    nullable: true,
    description:
      'The quote as it was when nothing had been sent yet: the new one after QUOTE_CHANGED. Null when the operation had been sent before. What really came back is in `orders.refund`.',
  })
  quote!: UnsubscriptionQuote | null;

  orderIds!: string[];
  subscriptionIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}
