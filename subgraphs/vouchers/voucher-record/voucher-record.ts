import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { VoucherQuotaKind } from '../voucher-quota/enums.js';
import { VoucherRecordKind } from './enums.js';

@Requires('vouchers:read')
@ObjectType({
  description:
    'An entry in the partner’s log of vouchers: one was issued to a customer or taken back, or an attempt failed.',
})
export class VoucherRecord {
  @Field(() => ID, { description: 'Id of the entry. Stable.' })
  id!: string;

  @Field(() => VoucherRecordKind.type, { description: 'What was done.' })
  kind!: VoucherRecordKind;

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it was done; false for an attempt that failed, null when the partner does not say how it came out.',
  })
  succeeded?: boolean;

  @Field(() => Money, {
    description:
      'How much was moved: the face value when issuing, what was left on the voucher when taking it back.',
  })
  amount!: Money;

  @Field(() => VoucherQuotaKind.type, {
    nullable: true,
    description: 'Kind of the quota, and so of the voucher.',
  })
  quotaKind?: VoucherQuotaKind;

  @Field(() => String, {
    nullable: true,
    description: 'Remark given with it. Customers do not see it.',
  })
  remark?: string;

  resellerId?: string | null;
  quotaId?: string;
  voucherId?: string;
  customerId?: string;
}

@ObjectType({ description: 'A page of voucher records.' })
export class VoucherRecordConnection extends connectionOf(
  'VoucherRecord',
  () => VoucherRecord,
  'voucher records',
) {}

@InputType({
  description:
    'Which voucher records to list. Conditions that are left out do not apply; all others must hold.',
})
export class VoucherRecordFilter {
  @Field(() => [VoucherRecordKind.type], {
    nullable: true,
    description: 'Only records of one of these kinds.',
  })
  kinds?: VoucherRecordKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only records of vouchers from this quota. Not needed below a quota.',
  })
  quotaId?: string | null;

  @Field(() => VoucherQuotaKind.type, {
    nullable: true,
    description: 'Only records of quotas of this kind.',
  })
  quotaKind?: VoucherQuotaKind;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only records of these vouchers, 1 to 100 of them.',
  })
  voucherIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only records of this customer’s vouchers. Not needed below a customer.',
  })
  customerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only records of this reseller’s vouchers; without it only those of the partner’s own.',
  })
  resellerId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only what happened later than this.' })
  laterThan?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only what happened earlier than this.' })
  earlierThan?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what was done. False: only attempts that failed.',
  })
  succeeded?: boolean | null;
}
