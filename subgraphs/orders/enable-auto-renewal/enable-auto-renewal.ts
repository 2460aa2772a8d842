import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotentWriteInput } from '../../kit/write/idempotent-write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { RenewalPeriodUnit } from '../price/input-enums.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';
import { SubscriptionFailure } from '../write/subscription-failure.js';

@InputType({ description: 'Which subscription is to renew automatically, and how.' })
export class EnableAutoRenewalInput extends IdempotentWriteInput {
  @Field(() => ID, { description: ownSubscriptionFields.subscriptionId })
  subscriptionId!: string;

  @Field(() => ID, { description: ownSubscriptionFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many times it renews, 0 to 99; 0 is without end. Default: without end when it is turned on, and as it was when it is on already.',
  })
  times?: number | null;

  @Field(() => RenewalPeriodUnit.type, {
    nullable: true,
    description: 'For a month or a year each time; default: as in its last order.',
  })
  periodUnit?: RenewalPeriodUnit | null;
}

@ObjectType({ description: 'What turning auto-renewal on has come to.' })
export class EnableAutoRenewalPayload extends WritePayload {
  @Field(() => [SubscriptionFailure], { description: 'Only for a dry run: what stands against it.' })
  failures!: SubscriptionFailure[];

  subscriptionIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}
