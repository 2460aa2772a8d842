import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../kit/scalars.js';
import { SubscriptionStatus } from './enums.js';

@InputType({
  description:
    'Which subscriptions to list. Conditions that are left out do not apply; all others must hold.',
})
export class SubscriptionFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to list attached subscriptions too, beside the main ones; default: false. Those of a main one are also in its `attached`.',
  })
  includeAttached?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only the subscriptions with these ids, main or attached; 1 to 50. Not together with `includeAttached`.',
  })
  ids?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what this order provisioned, renewed or changed.',
  })
  orderId?: string | null;

  @Field(() => [SubscriptionStatus.type], {
    nullable: true,
    description: 'Only subscriptions in one of these statuses; an empty list is no condition.',
  })
  statuses?: SubscriptionStatus[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only subscriptions of the service type with this code.',
  })
  serviceType?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only subscriptions that expire at this moment or later.',
  })
  expiresFrom?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only subscriptions that expire at this moment or earlier.',
  })
  expiresTo?: string | null;
}
