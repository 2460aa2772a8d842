import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { CalendarDate, DateTime, YearMonth } from '../../kit/scalars.js';
import { FundAccount, FundChangeGroup, FundChangeKind, FundDirection } from '../fund-change/enums.js';
import { Order } from '../order/order.js';
import { PaymentChannel } from './enums.js';

@Requires('funds:read')
@ObjectType({ description: 'Something that changed the balance of a customer’s own account.' })
export class CustomerFundChange {
  @Field(() => ID, { description: 'Serial number of the change.' })
  id!: string;

  @Field(() => FundDirection.type, {
    nullable: true,
    description: 'Whether it raised or lowered the balance.',
  })
  direction?: FundDirection;

  @Field(() => FundChangeKind.type, { nullable: true, description: 'What it was.' })
  kind?: FundChangeKind;

  @Field(() => Money, { description: 'How much it was; `direction` says whether it came or went.' })
  amount!: Money;

  @Field(() => Money, { description: 'The balance of the account after the change.' })
  balanceAfter!: Money;

  @Field(() => DateTime, { nullable: true, description: 'When it happened.' })
  occurredAt?: string;

  @Field(() => YearMonth, { nullable: true, description: 'The billing month it belongs to.' })
  billingMonth?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the transaction or order behind it.' })
  transactionId?: string;

  @Field(() => Order, {
    nullable: true,
    description:
      'The order that was paid or refunded: of subscriptions, and of what is bought once. Null for all else, and where there is no such order.',
  })
  order?: Order;

  @Field(() => PaymentChannel.type, { nullable: true, description: 'The way the money came or left.' })
  paymentChannel?: PaymentChannel;

  @Field(() => String, {
    nullable: true,
    description: 'Serial number at the payment channel; null where money came through none.',
  })
  paymentChannelNumber?: string;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  accountName?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When what was paid for was used, or began to be used; null if nothing was.',
  })
  usedFrom?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when what was paid for was used; null if nothing was.',
  })
  usedTo?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of the cloud service that was paid for; null if none was.',
  })
  serviceTypeName?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of the kind of resource that was paid for; null if none was.',
  })
  resourceTypeName?: string;
}

@ObjectType({ description: 'A page of fund changes of a customer.' })
export class CustomerFundChangeConnection extends connectionOf(
  'CustomerFundChange',
  () => CustomerFundChange,
  'fund changes',
) {}

@InputType({
  description:
    'Which of a customer’s fund changes to list. Conditions that are left out do not apply; all others must hold.',
})
export class CustomerFundChangeFilter {
  @Field(() => FundAccount, {
    defaultValue: FundAccount.CASH,
    description: 'The account whose changes are listed.',
  })
  account!: FundAccount;

  @Field(() => FundDirection.type, {
    nullable: true,
    description: 'Only changes that raised the balance, or only those that lowered it.',
  })
  direction?: FundDirection;

  @Field(() => FundChangeGroup, { nullable: true, description: 'Only changes of this group.' })
  group?: FundChangeGroup;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'First day, in Beijing time (UTC+8); at most a year before `to`. Default: a year before `to`, and without it a year ago.',
  })
  from?: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Last day, in Beijing time (UTC+8), with all its hours. Default: a year after `from`, and without it today.',
  })
  to?: string;

  @Field(() => ID, { nullable: true, description: 'Only changes by this transaction or order.' })
  transactionId?: string | null;

  @Field(() => [PaymentChannel.type], {
    nullable: true,
    description: 'Only changes through one of these payment channels.',
  })
  paymentChannels?: PaymentChannel[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only changes with this serial number at the payment channel.',
  })
  paymentChannelNumber?: string;
}
