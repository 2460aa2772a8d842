import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IdempotentWriteInput } from '../../kit/write/idempotent-write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';
import { SubscriptionFailure } from '../write/subscription-failure.js';

@InputType({ description: 'Which subscription is not to renew automatically.' })
export class DisableAutoRenewalInput extends IdempotentWriteInput {
  @Field(() => ID, { description: ownSubscriptionFields.subscriptionId })
  subscriptionId!: string;

  @Field(() => ID, { description: ownSubscriptionFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;
}

@ObjectType({ description: 'What turning auto-renewal off has come to.' })
export class DisableAutoRenewalPayload extends WritePayload {
  @Field(() => [SubscriptionFailure], { description: 'Only for a dry run: what stands against it.' })
  failures!: SubscriptionFailure[];

  subscriptionIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}
