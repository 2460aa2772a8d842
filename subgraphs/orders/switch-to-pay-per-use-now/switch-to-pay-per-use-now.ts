import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';
import { type UserErrorCode, UserErrorCodeType } from '../../kit/write/user-error-code.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';

export const SwitchOutcome = codeEnum({
  name: 'SwitchOutcome',
  description: 'What has become of switching one subscription to pay-per-use.',
  codes: codes.orders.ToOndemandServiceResult.result,
  values: {
    SUCCESS: 'It is a pay-per-use resource now, and what was not used up was refunded.',
    UNDER_REVIEW: 'An order was made that has to be approved first.',
    FAILED: 'Nothing was done; `code` and `message` tell why.',
  },
});
export type SwitchOutcome = NameOf<typeof SwitchOutcome>;

@InputType({ description: 'Which subscriptions are to become pay-per-use resources now.' })
export class SwitchToPayPerUseNowInput extends WriteInput {
  @Field(() => [ID], { description: ownSubscriptionFields.subscriptionIds })
  subscriptionIds!: string[];

  @Field(() => ID, { description: ownSubscriptionFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;
}

@ObjectType({ description: 'What has become of one subscription.' })
export class SwitchResult {
  @Field(() => ID, { description: 'Id of the subscription.' })
  subscriptionId!: string;

  @Field(() => SwitchOutcome.type, { description: 'Whether it was switched.' })
  outcome!: SwitchOutcome;

  @Field(() => UserErrorCodeType, {
    nullable: true,
    description: 'What stands against it; null unless FAILED.',
  })
  code!: UserErrorCode | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong and what to do, in the caller’s language; null unless FAILED.',
  })
  message!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s own error code, such as `CBC.99003610`; null when it gave none.',
  })
  partnerCode!: string | null;

  orderId!: string | null;
  resellerId!: string | null;
}

@ObjectType({ description: 'What switching to pay-per-use has come to.' })
export class SwitchToPayPerUseNowPayload extends WritePayload {
  @Field(() => [SwitchResult], {
    description:
      'One for each subscription of the calls that were carried out, in the order of the input; of others `userErrors` tells. For a dry run, those that would fail.',
  })
  results!: SwitchResult[];

  subscriptionIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}
