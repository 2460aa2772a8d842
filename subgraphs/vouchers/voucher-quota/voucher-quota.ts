import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { VoucherLimit } from '../limit/limit.js';
import { VoucherQuotaKind, VoucherQuotaStatus } from './enums.js';

@Requires('vouchers:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType({
  description:
    'An amount Huawei Cloud granted the partner to issue vouchers from. Its balance falls with every voucher.',
})
export class VoucherQuota {
  @Field(() => ID, { description: 'Id of the quota. Stable.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller that issues from the quota; null for the partner’s own. Pass it along with `id` to look it up.',
  })
  resellerId?: string | null;

  @Field(() => VoucherQuotaKind.type, { description: 'What can be issued from it.' })
  kind!: VoucherQuotaKind;

  @Field(() => VoucherQuotaStatus.type, { description: 'Whether it can issue.' })
  status!: VoucherQuotaStatus;

  @Field(() => Money, { description: 'What was granted in all.' })
  value!: Money;

  @Field(() => Money, { description: 'What is left to issue.' })
  balance!: Money;

  @Field(() => DateTime, {
    description: 'First moment of validity, and of vouchers issued without one of their own.',
  })
  effectiveAt!: string;

  @Field(() => DateTime, {
    description: 'Last moment of validity, and of vouchers issued without one of their own.',
  })
  expiresAt!: string;

  @Field(() => DateTime, { description: 'When it was granted.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it last changed.' })
  updatedAt?: string;

  @Field(() => [VoucherLimit], {
    description: 'Limits that every voucher from it inherits; empty when there are none.',
  })
  limits!: VoucherLimit[];
}

@ObjectType({ description: 'A page of voucher quotas.' })
export class VoucherQuotaConnection extends connectionOf(
  'VoucherQuota',
  () => VoucherQuota,
  'voucher quotas',
) {}

@InputType({
  description: 'Which quotas to list. Conditions that are left out do not apply; all others must hold.',
})
export class VoucherQuotaFilter {
  @Field(() => [VoucherQuotaStatus.type], {
    nullable: true,
    description: 'Only quotas in one of these statuses.',
  })
  statuses?: VoucherQuotaStatus[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Only quotas granted later than this.' })
  createdAfter?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only quotas granted earlier than this.' })
  createdBefore?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only quotas that take effect later than this.' })
  effectiveAfter?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only quotas that take effect earlier than this.' })
  effectiveBefore?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only quotas that expire later than this.' })
  expiresAfter?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only quotas that expire earlier than this.' })
  expiresBefore?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only quotas this reseller issues from; without it only the partner’s own.',
  })
  resellerId?: string | null;
}
