import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotentWriteInput } from '../../kit/write/idempotent-write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { Customer } from '../customer/customer.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';

@InputType({
  description: 'When a customer’s subscriptions are renewed, all of them. At least one is to be set.',
})
export class SetRenewalDayInput extends IdempotentWriteInput {
  @Field(() => ID, { description: 'Whose subscriptions. The customer must have let the partner act for it.' })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'So many days before its end a subscription that renews automatically is charged first, 2 to 7, at 03:00 of Beijing; default: as it was.',
  })
  chargeDaysAhead?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The day of the month on which renewed subscriptions end, 1 to 28, or -1 for the last day; default: as it was.',
  })
  expiryDay?: number | null;
}

@ObjectType({ description: 'What setting the renewal day has come to.' })
export class SetRenewalDayPayload extends WritePayload {
  @Field(() => Customer, {
    description: 'Whose subscriptions it is about. The partner has no way to read the setting.',
  })
  customer!: Customer;
}
