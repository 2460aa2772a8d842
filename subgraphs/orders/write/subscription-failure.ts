import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { Written } from '../../kit/write/perform-write.js';
import { partnerError } from '../../kit/write/to-user-error.js';
import { type UserErrorCode, UserErrorCodeType } from '../../kit/write/user-error-code.js';
import { readSubscription } from '../subscription/read.js';
import { ResourceSubscription } from '../subscription/subscription.js';
import type { Owned } from './changed.js';
import { messages } from './messages.js';

@ObjectType({ description: 'A subscription of those named with which nothing was done, and why.' })
export class SubscriptionFailure {
  @Field(() => ID, { description: 'Id of the subscription.' })
  subscriptionId!: string;

  @Field(() => UserErrorCodeType, { description: 'What stands against it.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s own error code, such as `CBC.99003610`; null when it gave none.',
  })
  partnerCode!: string | null;

  customerId!: string;
  resellerId!: string | null;
}

@Resolver(() => SubscriptionFailure)
export class SubscriptionFailureResolver {
  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => ResourceSubscription, {
    nullable: true,
    description: 'The subscription; null when the customer has none of this id.',
  })
  subscription(
    @Root() { subscriptionId: id, customerId, resellerId }: SubscriptionFailure,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSubscription | null> {
    return readSubscription({ id, customerId, resellerId }, context);
  }
}

/** Failures in the order of the subscriptions: what the partner said of each, or undefined where it gave no reason. */
export function toSubscriptionFailures(
  reasons: ReadonlyMap<string, string | undefined>,
  { subscriptionIds, customerId, resellerId }: Owned & { subscriptionIds: readonly string[] },
  context: SubgraphContext,
): SubscriptionFailure[] {
  return subscriptionIds.flatMap((subscriptionId) => {
    if (!reasons.has(subscriptionId)) return [];
    const said = partnerError(reasons.get(subscriptionId), messages.notInRecords, context);
    const { code, message, partnerCode } = said;
    return { subscriptionId, customerId, resellerId, code, message, partnerCode };
  });
}

/** What was not done of calls that were carried out, by id; of others the user errors tell. */
export function failedResources({
  calls,
  foreseenFailures,
}: Pick<Written<'renewalResources' | 'cancelResourcesSubscription'>, 'calls' | 'foreseenFailures'>): Map<
  string,
  string | undefined
> {
  const failures = calls.flatMap(({ answer }) => answer?.fail_resource_infos ?? []);
  return new Map<string, string | undefined>([
    ...foreseenFailures,
    ...failures.map(({ resource_id, error_code }) => [resource_id ?? '', error_code] as const),
  ]);
}
