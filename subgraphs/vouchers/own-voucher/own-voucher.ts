import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime, Decimal } from '../../kit/scalars.js';
import { VoucherLimit } from '../limit/limit.js';
import { VoucherMedium, VoucherOrigin, VoucherStatus } from '../voucher/enums.js';
import { PromotionPlan } from '../voucher/voucher.js';
import { OwnVoucherKind } from './enums.js';

@Requires('vouchers:read')
@ObjectType({
  description:
    'A voucher as the account that holds it sees it, whoever gave it: a partner or Huawei Cloud. Reclaimed ones are gone from this view, expired ones after a year.',
})
export class OwnVoucher {
  @Field(() => ID, {
    description: 'Id of the voucher. Stable, and the same as the partner who issued it sees.',
  })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Code of the voucher.' })
  code?: string;

  @Field(() => OwnVoucherKind.type, { description: 'What the voucher does.' })
  kind!: OwnVoucherKind;

  @Field(() => VoucherStatus.type, { description: 'Where the voucher stands in its life.' })
  status!: VoucherStatus;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether Huawei Cloud has frozen the voucher; it cannot be spent meanwhile. Null when the partner does not say.',
  })
  frozen?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: it is spent at once or not at all. False: it can be spent until nothing is left. Null when the partner does not say.',
  })
  singleUse?: boolean;

  @Field(() => Money, {
    nullable: true,
    description:
      'What it was worth when given; null for kinds that are not worth an amount: discount and product coupons.',
  })
  faceValue?: Money;

  @Field(() => Money, {
    nullable: true,
    description:
      'What is left on it; null for discount and product coupons. Only an AVAILABLE voucher can be spent.',
  })
  remaining?: Money;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The number that a discount coupon states as its value, as the partner sends it: its scale is not documented. Null for other kinds.',
  })
  discountValue?: string;

  @Field(() => DateTime, { description: 'First moment at which it can be spent.' })
  effectiveAt!: string;

  @Field(() => DateTime, { description: 'Last moment at which it can be spent.' })
  expiresAt!: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was activated.' })
  activatedAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was last spent from; null if never.' })
  lastUsedAt?: string;

  @Field(() => [VoucherLimit], { description: 'What it can pay for; empty when nothing limits it.' })
  limits!: VoucherLimit[];

  @Field(() => String, { nullable: true, description: 'What it is meant for, in words.' })
  purpose?: string;

  @Field(() => PromotionPlan, { nullable: true, description: 'The promotion it belongs to, if any.' })
  plan?: PromotionPlan;

  @Field(() => ID, { nullable: true, description: 'Id of the campaign it was given in, if any.' })
  campaignId?: string;

  @Field(() => VoucherMedium.type, { nullable: true, description: 'What it is made of.' })
  medium?: VoucherMedium;

  @Field(() => VoucherOrigin.type, { nullable: true, description: 'How the holder came by it.' })
  origin?: VoucherOrigin;

  @Field(() => ID, {
    nullable: true,
    description: 'Who gave it: id of the partner, or of the campaign, draw or event of Huawei Cloud.',
  })
  issuerId?: string;

  orderId?: string;
  lockOrderId?: string;
  resellerId?: string | null;
  /** The customer that holds it; undefined where the partner or a reseller does. */
  holderId?: string;
}

@ObjectType({ description: 'A page of vouchers of the account that holds them.' })
export class OwnVoucherConnection extends connectionOf(
  'OwnVoucher',
  () => OwnVoucher,
  'vouchers of the account that holds them',
) {}

@InputType({
  description:
    'Which vouchers of a customer to list. Conditions that are left out do not apply; all others must hold.',
})
export class OwnVoucherFilter {
  @Field(() => ID, { nullable: true, description: 'Only the voucher with this id.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only vouchers tied to this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only vouchers of this promotion.' })
  planId?: string | null;

  @Field(() => OwnVoucherKind.type, {
    nullable: true,
    description: 'Only vouchers of this kind; PRODUCT_COUPON cannot be asked for.',
  })
  kind?: OwnVoucherKind;

  @Field(() => VoucherStatus.type, {
    nullable: true,
    description: 'Only vouchers in this status; INACTIVE cannot be asked for.',
  })
  status?: VoucherStatus;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers activated at this moment or later.' })
  activatedFrom?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only vouchers activated at this moment or earlier.',
  })
  activatedTo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only vouchers given by this one: the id of a partner for those it issued.',
  })
  issuerId?: string | null;
}

@InputType({
  description:
    'Which vouchers of the partner’s own account to list. Conditions that are left out do not apply; all others must hold.',
})
export class PartnerVoucherFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Vouchers that this reseller holds; without it those of the partner itself.',
  })
  resellerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only the voucher with this id.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only vouchers of this promotion.' })
  planId?: string | null;

  @Field(() => VoucherStatus.type, {
    nullable: true,
    description: 'Only vouchers in this status; INACTIVE cannot be asked for.',
  })
  status?: VoucherStatus;

  @Field(() => DateTime, { nullable: true, description: 'Only vouchers activated at this moment or later.' })
  activatedFrom?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only vouchers activated at this moment or earlier.',
  })
  activatedTo?: string | null;
}
