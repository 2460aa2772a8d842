import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import { DiscountSource, PeriodKind, SubscriptionKind } from './enums.js';

@ObjectType({ description: 'A voucher that pays for some cloud services only.' })
export class ServiceTypeLimit {
  readonly __typename = 'ServiceTypeLimit';

  @Field(() => [ServiceType], { description: 'The cloud services that are meant.' })
  serviceTypes!: ServiceType[];

  @Field(() => Boolean, {
    description: 'False: it pays for these services only. True: it pays for all but these.',
  })
  excluded!: boolean;
}

@ObjectType({ description: 'A voucher that pays for some products only.' })
export class ProductLimit {
  readonly __typename = 'ProductLimit';

  @Field(() => [ID], { description: 'Ids of the products in the catalogue: it pays for these only.' })
  productIds!: string[];
}

@ObjectType({ description: 'A region that a voucher is limited to.' })
export class VoucherRegion {
  @Field(() => ID, { description: 'Code of the region, e.g. `cn-north-4`.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Name of the region, if the partner says it.' })
  name?: string;
}

@ObjectType({ description: 'A voucher that pays in some regions only.' })
export class RegionLimit {
  readonly __typename = 'RegionLimit';

  @Field(() => [VoucherRegion], { description: 'It pays for what is in one of these regions.' })
  regions!: VoucherRegion[];
}

@ObjectType({ description: 'A voucher that pays for some kinds of order only.' })
export class SubscriptionKindLimit {
  readonly __typename = 'SubscriptionKindLimit';

  @Field(() => [SubscriptionKind.type], { description: 'It pays for orders that do one of these.' })
  kinds!: SubscriptionKind[];
}

@ObjectType({ description: 'A voucher for the first order of a cloud service.' })
export class FirstOrderLimit {
  readonly __typename = 'FirstOrderLimit';

  @Field(() => Boolean, { description: 'Whether it pays only for the customer’s first order of a service.' })
  firstOrderOnly!: boolean;
}

@ObjectType({ description: 'A voucher that pays for some numbers of periods only.' })
export class PeriodCountLimit {
  readonly __typename = 'PeriodCountLimit';

  @Field(() => [Int], {
    description: 'It pays for orders of one of these numbers of periods, such as 12 months.',
  })
  counts!: number[];
}

@ObjectType({ description: 'A voucher that pays for some ways of billing only.' })
export class PeriodKindLimit {
  readonly __typename = 'PeriodKindLimit';

  @Field(() => [PeriodKind.type], { description: 'It pays for what is billed in one of these ways.' })
  kinds!: PeriodKind[];
}

@ObjectType({ description: 'How often a voucher can be spent from.' })
export class UsageTimesLimit {
  readonly __typename = 'UsageTimesLimit';

  @Field(() => Int, {
    nullable: true,
    description: 'At most this many times; null: as often as there is something left on it.',
  })
  times?: number | null;
}

@ObjectType({ description: 'Whether a voucher goes together with a discount.' })
export class DiscountCombinationLimit {
  readonly __typename = 'DiscountCombinationLimit';

  @Field(() => DiscountSource.type, { description: 'Whose discount is meant.' })
  discount!: DiscountSource;

  @Field(() => Boolean, { description: 'Whether both can be used for one order.' })
  combinable!: boolean;
}

@ObjectType({ description: 'A voucher that does not pay for what is discounted further than this.' })
export class MinimumDiscountLimit {
  readonly __typename = 'MinimumDiscountLimit';

  @Field(() => Decimal, {
    description: 'Least ratio of the discounted price to the list price, e.g. `"0.7"`.',
  })
  ratio!: string;
}

@ObjectType({ description: 'How much of an order a cash coupon pays. Pay-per-use is not limited by it.' })
export class MaxDeductionRatioLimit {
  readonly __typename = 'MaxDeductionRatioLimit';

  @Field(() => Decimal, {
    description: 'Largest share of an order it pays, above 0 to 1: with `"0.5"` one half.',
  })
  ratio!: string;
}

@ObjectType({ description: 'Whether what is paid with a cash coupon counts for the partner’s incentives.' })
export class IncentiveLimit {
  readonly __typename = 'IncentiveLimit';

  @Field(() => Boolean, { description: 'Whether it counts.' })
  countsForIncentive!: boolean;
}

@ObjectType({ description: 'One value of a limit of a kind that this schema does not have.' })
export class UnknownLimitValue {
  @Field(() => String, { description: 'The value, usually a code, as the partner sends it.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'What goes with the value, usually a name.' })
  detail?: string;

  @Field(() => String, { nullable: true, description: 'Unit of the value, if the partner says one.' })
  unit?: string;
}

@ObjectType({
  description: 'A limit of a kind that this schema does not have, or with values that it cannot read.',
})
export class UnknownLimit {
  readonly __typename = 'UnknownLimit';

  @Field(() => String, { description: 'The partner’s name of the limit.' })
  key!: string;

  @Field(() => [UnknownLimitValue], { description: 'Values of the limit, as the partner sends them.' })
  values!: UnknownLimitValue[];
}

export const VoucherLimit = createUnionType({
  name: 'VoucherLimit',
  description:
    'One restriction of what a voucher can pay for. All limits of a voucher must hold; of the values of one, any will do.',
  types: () =>
    [
      ServiceTypeLimit,
      ProductLimit,
      RegionLimit,
      SubscriptionKindLimit,
      FirstOrderLimit,
      PeriodCountLimit,
      PeriodKindLimit,
      UsageTimesLimit,
      DiscountCombinationLimit,
      MinimumDiscountLimit,
      MaxDeductionRatioLimit,
      IncentiveLimit,
      UnknownLimit,
    ] as const,
  resolveType: ({ __typename }) => __typename,
});
export type VoucherLimit = typeof VoucherLimit;
