import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { VoucherQuotaRecordKind } from './enums.js';

@Requires('vouchers:read')
@ObjectType({
  description:
    'An entry in a distributor’s log of voucher quotas: one was given to a reseller or taken back, or an attempt failed.',
})
export class VoucherQuotaRecord {
  @Field(() => ID, { description: 'Id of the entry. Stable.' })
  id!: string;

  @Field(() => VoucherQuotaRecordKind.type, { description: 'What was done.' })
  kind!: VoucherQuotaRecordKind;

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it was done; false for an attempt that failed, null when the partner does not say how it came out.',
  })
  succeeded?: boolean;

  @Field(() => Money, { description: 'How much was moved.' })
  amount!: Money;

  @Field(() => String, { nullable: true, description: 'Login name of who did it.' })
  operator?: string;

  @Field(() => String, { nullable: true, description: 'Name of the reseller’s company.' })
  resellerName?: string;

  @Field(() => String, { nullable: true, description: 'Login name of the reseller’s account.' })
  resellerAccountName?: string;

  @Field(() => String, { nullable: true, description: 'Remark given with it.' })
  remark?: string;

  resellerId?: string;
  quotaId?: string;
  parentId?: string;
}

@ObjectType({ description: 'A page of voucher quota records.' })
export class VoucherQuotaRecordConnection extends connectionOf(
  'VoucherQuotaRecord',
  () => VoucherQuotaRecord,
  'voucher quota records',
) {}

@InputType({
  description:
    'Which voucher quota records to list. Conditions that are left out do not apply; all others must hold.',
})
export class VoucherQuotaRecordFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only records of this reseller; without it those of all. Not needed below a reseller.',
  })
  resellerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only records of this quota of a reseller. Not needed below one.',
  })
  quotaId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only records of what came from this quota of the distributor. Not needed below one.',
  })
  parentId?: string | null;

  @Field(() => VoucherQuotaRecordKind.type, { nullable: true, description: 'Only records of this kind.' })
  kind?: VoucherQuotaRecordKind;

  @Field(() => DateTime, { nullable: true, description: 'Only what was done at this moment or later.' })
  from?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only what was done at this moment or earlier.' })
  to?: string | null;
}
