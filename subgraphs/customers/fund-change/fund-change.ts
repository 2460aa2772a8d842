import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { CalendarDate, DateTime } from '../../kit/scalars.js';
import { Counterparty } from '../counterparty/counterparty.js';
import { FundAccount, FundChangeGroup, FundChangeKind, FundDirection } from './enums.js';

@Requires('funds:read')
@ObjectType({ description: 'Something that changed the balance of the partner’s or a reseller’s account.' })
export class FundChange {
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

  @Field(() => ID, { nullable: true, description: 'Id of the transaction or order behind it.' })
  transactionId?: string;

  @Field(() => Counterparty, {
    nullable: true,
    description: 'To or from whom funds were moved; null when they were not allocated or taken back.',
  })
  counterparty?: Counterparty;
}

@ObjectType({ description: 'A page of fund changes.' })
export class FundChangeConnection extends connectionOf('FundChange', () => FundChange, 'fund changes') {}

@InputType({
  description: 'Which fund changes to list. Conditions that are left out do not apply; all others must hold.',
})
export class FundChangeFilter {
  @Field(() => FundAccount, {
    defaultValue: FundAccount.CASH,
    description: 'The account whose changes are listed.',
  })
  account!: FundAccount;

  @Field(() => FundChangeGroup, {
    nullable: true,
    description: 'Only changes of this group; EXPIRY_CLEARANCE and DEPOSIT cannot be asked for.',
  })
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
}
