import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { IdempotentWriteInput } from '../../kit/write/idempotent-write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { inputEnum, type InputNameOf } from '../price/input-enum.js';
import { ownSubscriptionFields } from '../write/own-subscriptions.js';
import { SubscriptionFailure } from '../write/subscription-failure.js';

export const SwitchAction = inputEnum({
  name: 'SwitchAction',
  description: 'What is to be done about a switch at the end of a subscription.',
  codes: codes.orders.PeriodToOnDemandReq.operation,
  values: {
    SET_UP: 'It is to go on as a pay-per-use resource.',
    CANCEL: 'It is not to, after all. Only where it was set up before.',
  },
});
export type SwitchAction = InputNameOf<typeof SwitchAction>;

@InputType({ description: 'Which subscriptions are to go on as pay-per-use resources when they end.' })
export class SwitchToPayPerUseInput extends IdempotentWriteInput {
  @Field(() => [ID], { description: ownSubscriptionFields.upTo })
  subscriptionIds!: string[];

  @Field(() => ID, { description: ownSubscriptionFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownSubscriptionFields.resellerId })
  resellerId?: string | null;

  @Field(() => SwitchAction.type, {
    defaultValue: 'SET_UP',
    description: 'Whether the switch is set up, or cancelled.',
  })
  action!: SwitchAction;
}

@ObjectType({ description: 'What setting up a switch to pay-per-use has come to.' })
export class SwitchToPayPerUsePayload extends WritePayload {
  @Field(() => [SubscriptionFailure], {
    description: 'Subscriptions for which it was not done; for a dry run, those for which it would not be.',
  })
  failures!: SubscriptionFailure[];

  subscriptionIds!: string[];
  customerId!: string;
  resellerId!: string | null;
}
