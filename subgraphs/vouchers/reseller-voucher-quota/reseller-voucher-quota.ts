import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { VoucherLimit } from '../limit/limit.js';
import { ResellerVoucherQuotaStatus } from './enums.js';

@Requires('vouchers:read')
@ObjectType({
  description:
    'A quota for vouchers that a distributor gave to a reseller out of one of its own, as the distributor sees it. Quotas for cash coupons cannot be handed on.',
})
export class ResellerVoucherQuota {
  @Field(() => ID, {
    description: 'Id of the quota. Stable. With the reseller’s id it looks the `voucherQuota` up.',
  })
  id!: string;

  @Field(() => ID, { description: 'Id of the reseller that holds the quota.' })
  resellerId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the reseller’s company.' })
  resellerName?: string;

  @Field(() => String, { nullable: true, description: 'Login name of the reseller’s account.' })
  resellerAccountName?: string;

  @Field(() => ResellerVoucherQuotaStatus.type, { description: 'Whether it can issue.' })
  status!: ResellerVoucherQuotaStatus;

  @Field(() => Money, { description: 'What was given in all.' })
  value!: Money;

  @Field(() => Money, { description: 'What the reseller can still issue of it.' })
  balance!: Money;

  @Field(() => DateTime, { description: 'First moment of validity.' })
  effectiveAt!: string;

  @Field(() => DateTime, { description: 'Last moment of validity.' })
  expiresAt!: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it last changed.' })
  updatedAt?: string;

  @Field(() => [VoucherLimit], {
    description: 'Limits that every voucher from it inherits; empty when there are none.',
  })
  limits!: VoucherLimit[];

  parentId?: string;
}

@ObjectType({ description: 'A page of resellers’ voucher quotas.' })
export class ResellerVoucherQuotaConnection extends connectionOf(
  'ResellerVoucherQuota',
  () => ResellerVoucherQuota,
  'resellers’ voucher quotas',
) {}

@InputType({
  description:
    'Which of a reseller’s voucher quotas to list. Conditions that are left out do not apply; all others must hold.',
})
export class ResellerVoucherQuotaFilter {
  @Field(() => ID, { nullable: true, description: 'Only the quota with this id.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what came from this quota of the distributor.' })
  parentId?: string | null;
}
