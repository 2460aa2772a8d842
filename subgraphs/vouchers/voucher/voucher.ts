import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { VoucherLimit } from '../limit/limit.js';
import { VoucherKind, VoucherMedium, VoucherOrigin, VoucherStatus } from './enums.js';

@ObjectType({ description: 'The promotion that a voucher belongs to.' })
export class PromotionPlan {
  @Field(() => ID, { nullable: true, description: 'Id of the plan.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Name of the plan.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What the plan is about.' })
  description?: string;
}

@Requires('vouchers:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType({
  description:
    'Credit that the partner issued to a resale customer from one of its quotas. Listed until two years after it expires.',
})
export class Voucher {
  @Field(() => ID, { description: 'Id of the voucher. Stable.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller whose customer’s voucher it is; null for the partner’s own. Pass it along with `id` to look it up.',
  })
  resellerId?: string | null;

  @Field(() => VoucherKind.type, { description: 'Voucher or cash coupon.' })
  kind!: VoucherKind;

  @Field(() => VoucherStatus.type, { description: 'Where the voucher stands in its life.' })
  status!: VoucherStatus;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether Huawei Cloud has frozen the voucher; it cannot be spent meanwhile. Null when the partner does not say.',
  })
  frozen?: boolean;

  @Field(() => Money, { description: 'What the voucher was worth when issued.' })
  faceValue!: Money;

  @Field(() => Money, {
    description:
      'What is left on it. Only an AVAILABLE voucher can be spent: of an expired one it is what lapsed, of a reclaimed one nothing.',
  })
  remaining!: Money;

  @Field(() => DateTime, { description: 'First moment at which it can be spent.' })
  effectiveAt!: string;

  @Field(() => DateTime, { description: 'Last moment at which it can be spent.' })
  expiresAt!: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was last spent from; null if never.' })
  lastUsedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was activated; vouchers that a partner issues are active from the start.',
  })
  activatedAt?: string;

  @Field(() => [VoucherLimit], { description: 'What it can pay for; empty when nothing limits it.' })
  limits!: VoucherLimit[];

  @Field(() => PromotionPlan, { nullable: true, description: 'The promotion it belongs to, if any.' })
  plan?: PromotionPlan;

  @Field(() => ID, { nullable: true, description: 'Id of the campaign it was given in, if any.' })
  campaignId?: string;

  @Field(() => VoucherMedium.type, { nullable: true, description: 'What it is made of.' })
  medium?: VoucherMedium;

  @Field(() => VoucherOrigin.type, { nullable: true, description: 'How the customer came by it.' })
  origin?: VoucherOrigin;

  /** Whom the voucher was issued to. */
  customerId!: string;
  orderId?: string;
  lockOrderId?: string;
  /** Of the old kind, which is spent at once or not at all and has no balance. */
  singleUse!: boolean;
}

@ObjectType({ description: 'A page of vouchers.' })
export class VoucherConnection extends connectionOf('Voucher', () => Voucher, 'vouchers') {}

@InputType({
  description: 'Which vouchers to list. Conditions that are left out do not apply; all others must hold.',
})
export class VoucherFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only vouchers of this customer. Not needed below a customer.',
  })
  customerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only vouchers of this reseller’s customers; without it only those of the partner’s own.',
  })
  resellerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only vouchers tied to this order.' })
  orderId?: string | null;

  @Field(() => VoucherKind.type, { nullable: true, description: 'Only vouchers of this kind.' })
  kind?: VoucherKind;

  @Field(() => VoucherStatus.type, {
    nullable: true,
    description: 'Only vouchers in this status; INACTIVE cannot be asked for.',
  })
  status?: VoucherStatus;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers issued later than this.' })
  createdAfter?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers issued earlier than this.' })
  createdBefore?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers that take effect later than this.' })
  effectiveAfter?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers that take effect earlier than this.' })
  effectiveBefore?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers that expire later than this.' })
  expiresAfter?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers that expire earlier than this.' })
  expiresBefore?: string;
}
