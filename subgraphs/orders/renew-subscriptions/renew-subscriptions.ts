import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { RenewalPeriodUnit } from '../price/input-enums.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';
import { SubscriptionFailure } from '../write/subscription-failure.js';

@InputType({ description: 'Which subscriptions to renew, and for how long.' })
export class RenewSubscriptionsInput extends WriteInput {
  @Field(() => [ID], { description: ownSubscriptionFields.subscriptionIds })
  subscriptionIds!: string[];

  @Field(() => ID, { description: ownSubscriptionFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;

  @Field(() => RenewalPeriodUnit.type, { description: 'Unit of the time to renew for.' })
  periodUnit!: RenewalPeriodUnit;

  @Field(() => Int, { description: 'How many of the unit: 1 to 11 months, or 1 to 3 years.' })
  periods!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True pays at once from the customer’s account, with the discounts and vouchers that save most. False leaves orders that wait for `payOrder`; until they are paid or cancelled, nothing else can be done with the subscriptions.',
  })
  pay!: boolean;
}

@ObjectType({ description: 'What renewing subscriptions has come to.' })
export class RenewSubscriptionsPayload extends WritePayload {
  @Field(() => [SubscriptionFailure], {
    description:
      'Subscriptions that were not renewed. Those with PAYMENT_FAILED have an order among `orders` that waits for payment. For a dry run, those that would stand in the way.',
  })
  failures!: SubscriptionFailure[];

  orderIds!: string[];
  subscriptionIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}
