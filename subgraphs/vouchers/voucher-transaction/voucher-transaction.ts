import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { CalendarDate, DateTime, YearMonth } from '../../kit/scalars.js';
import { VoucherTransactionDirection, VoucherTransactionKind, VoucherTransactionType } from './enums.js';

@Requires('vouchers:read')
@ObjectType({
  description:
    'An amount that came into a customer’s voucher account or left it. Cash coupons are no part of that account.',
})
export class VoucherTransaction {
  @Field(() => DateTime, { description: 'When it was booked.' })
  at!: string;

  @Field(() => VoucherTransactionKind.type, { description: 'What moved the amount.' })
  kind!: VoucherTransactionKind;

  @Field(() => VoucherTransactionDirection.type, { description: 'Whether it came in or left.' })
  direction!: VoucherTransactionDirection;

  @Field(() => Money, { description: 'How much it was; `direction` says which way.' })
  amount!: Money;

  @Field(() => Money, { description: 'What all vouchers of the account were worth after it.' })
  balanceAfter!: Money;

  @Field(() => ID, {
    nullable: true,
    description: 'The partner’s id of what it was for: of an order, or of a transaction that is none.',
  })
  tradeId?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the voucher it was booked on.' })
  voucherId?: string;

  @Field(() => YearMonth, { nullable: true, description: 'The billing month it belongs to.' })
  month?: string;

  @Field(() => String, { nullable: true, description: 'Login name of the account it was booked in.' })
  accountName?: string;

  @Field(() => String, { nullable: true, description: 'Name of the cloud service that was paid for.' })
  serviceTypeName?: string;

  @Field(() => String, { nullable: true, description: 'Name of the kind of resource that was paid for.' })
  resourceTypeName?: string;

  /** Whose account it is. */
  customer!: { id: string; resellerId?: string | null };
}

@ObjectType({ description: 'A page of voucher transactions.' })
export class VoucherTransactionConnection extends connectionOf(
  'VoucherTransaction',
  () => VoucherTransaction,
  'voucher transactions',
) {}

@InputType({
  description:
    'Which voucher transactions to list. Conditions that are left out do not apply; all others must hold.',
})
export class VoucherTransactionFilter {
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'First day, in Beijing time (UTC+8); default: one year before `to`, or before today when neither is given.',
  })
  from?: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Last day, in Beijing time (UTC+8), at most one year after `from`; default: one year after `from`, or today when neither is given.',
  })
  to?: string;

  @Field(() => VoucherTransactionType.type, {
    nullable: true,
    description: 'Only transactions of this group.',
  })
  type?: VoucherTransactionType;

  @Field(() => VoucherTransactionDirection.type, {
    nullable: true,
    description: 'Only what came in, or only what left.',
  })
  direction?: VoucherTransactionDirection;

  @Field(() => ID, { nullable: true, description: 'Only transactions of this voucher.' })
  voucherId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what was for this: the id of an order, or of another transaction.',
  })
  tradeId?: string | null;
}
