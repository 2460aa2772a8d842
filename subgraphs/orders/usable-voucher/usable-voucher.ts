import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { DateTime, Decimal } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import {
  UsableVoucherGeneration,
  UsableVoucherGroup,
  UsableVoucherKind,
  UsableVoucherStatus,
} from './enums.js';

@ObjectType({ description: 'A restriction that this schema has no field for, as the partner sends it.' })
export class OtherVoucherLimit {
  @Field(() => String, { description: 'The partner’s name of the restriction.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its value, usually a code or a flag.' })
  value?: string;

  @Field(() => String, { nullable: true, description: 'What goes with the value, usually a name.' })
  detail?: string;

  @Field(() => String, { nullable: true, description: 'Unit of the value.' })
  unit?: string;
}

@ObjectType({
  description: 'What restricts a voucher that can pay an order. That it fits the order is checked already.',
})
export class UsableVoucherLimits {
  @Field(() => Boolean, {
    description: 'Whether it can be used together with a discount that the partner granted.',
  })
  combinesWithGrantedDiscount!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it can be used together with a commercial discount, by contract.',
  })
  combinesWithContractDiscount!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be used together with a promotion.' })
  combinesWithPromotion!: boolean;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Least ratio of discounted price to list price, e.g. `"0.7"`: it is refused when every line of the order is discounted further. Null for no such limit.',
  })
  minimumDiscountRatio?: string;

  @Field(() => [ServiceType], { description: 'Cloud services that it is limited to; empty when to none.' })
  serviceTypes!: ServiceType[];

  @Field(() => [ID], { description: 'Ids of the products that it is limited to; empty when to none.' })
  productIds!: string[];

  @Field(() => [String], {
    description: 'Codes of the regions that it is limited to; empty when to none.',
  })
  regions!: string[];

  @Field(() => [OtherVoucherLimit], { description: 'What else restricts it.' })
  others!: OtherVoucherLimit[];
}

@Requires('vouchers:read')
@ObjectType({ description: 'A voucher, coupon or card with which the customer can pay an order.' })
export class UsableVoucher {
  @Field(() => ID, { description: 'Its id, which the payment names. Stable.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its code.' })
  code?: string;

  @Field(() => UsableVoucherKind.type, { nullable: true, description: 'What kind of voucher it is.' })
  kind?: UsableVoucherKind;

  @Field(() => UsableVoucherStatus.type, { nullable: true, description: 'Whether it is active.' })
  status?: UsableVoucherStatus;

  @Field(() => UsableVoucherGroup.type, {
    nullable: true,
    description: 'Its group, which decides what it can be combined with.',
  })
  group?: UsableVoucherGroup;

  @Field(() => UsableVoucherGeneration.type, {
    nullable: true,
    description: 'How often it can be spent from.',
  })
  generation?: UsableVoucherGeneration;

  @Field(() => Money, { description: 'What it was worth when issued.' })
  faceValue!: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'What is left on it; null for what is spent at once or not at all.',
  })
  remaining?: Money;

  @Field(() => DateTime, { nullable: true, description: 'First moment at which it can be spent.' })
  effectiveAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'Last moment at which it can be spent.' })
  expiresAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was made.' })
  createdAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was activated.' })
  activatedAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was last spent from; null if never.' })
  lastUsedAt?: string;

  @Field(() => String, { nullable: true, description: 'Name of the promotion it comes from.' })
  planName?: string;

  @Field(() => String, { nullable: true, description: 'What that promotion is about.' })
  planDescription?: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in words.' })
  purpose?: string;

  @Field(() => UsableVoucherLimits, { description: 'What restricts it.' })
  limits!: UsableVoucherLimits;

  /** The order that has locked it. */
  lockedById?: string;
  resellerId?: string | null;
}

@Requires('vouchers:read')
@ObjectType({ description: 'How many vouchers of a kind and group one payment may use.' })
export class UsableVoucherCount {
  @Field(() => UsableVoucherKind.type, { nullable: true, description: 'The kind that is meant.' })
  kind?: UsableVoucherKind;

  @Field(() => UsableVoucherGroup.type, { nullable: true, description: 'The group that is meant.' })
  group?: UsableVoucherGroup;

  @Field(() => Int, { nullable: true, description: 'The most of them in one payment.' })
  most?: number;
}
