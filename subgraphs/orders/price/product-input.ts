import { Field, ID, InputType, Int } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { InstallmentPlan } from './enums.js';
import { ProductSizeUnit, SubscriptionPeriodUnit } from './input-enums.js';

/** Most the partner takes; by its documents, where 2147483647 may be meant. */
export const largestSize = 214_783_647;
export const largestQuantity = 10_000;

@InputType({ description: 'The size of a product that is sold by size, such as a disk of 100 GB.' })
export class ProductSizeInput {
  @Field(() => Int, { description: `How many of the unit, from 1 to ${largestSize}.` })
  value!: number;

  @Field(() => ProductSizeUnit.type, { description: 'The unit: GB for disks, MBPS for bandwidth.' })
  unit!: ProductSizeUnit;
}

/** What says which product is meant, and how many of it. */
@InputType()
export abstract class ProductInput {
  @Field(() => ID, { description: 'Code of the cloud service, e.g. `hws.service.type.ec2`.' })
  serviceType!: string;

  @Field(() => ID, { description: 'Code of the resource type, e.g. `hws.resource.type.vm`.' })
  resourceType!: string;

  @Field(() => String, {
    description:
      'Code of the specification: `s2.small.1.linux` for a server, `SSD` for a disk, `19_bgp` for bandwidth, `5_bgp` for an IP address.',
  })
  specification!: string;

  @Field(() => String, { description: 'Code of the region, e.g. `cn-north-1`.' })
  region!: string;

  @Field(() => String, { nullable: true, description: 'Code of the availability zone, e.g. `cn-north-1a`.' })
  availabilityZone?: string | null;

  @Field(() => ProductSizeInput, {
    nullable: true,
    description:
      'Size of what is sold by size, such as disks and bandwidth, which need it; null for all else.',
  })
  size?: ProductSizeInput | null;

  @Field(() => Int, { defaultValue: 1, description: `How many of it, from 1 to ${largestQuantity}.` })
  quantity!: number;
}

@InputType({ description: 'A product that is paid for by use, and how much of it is used.' })
export class PayPerUseProductInput extends ProductInput {
  @Field(() => String, {
    description: 'Code of what is metered, e.g. `Duration` or `upflow`: one of `ResourceType.usageTypes`.',
  })
  usageType!: string;

  @Field(() => Decimal, { description: 'How much is used, exact: `"1"` for one hour. Not negative.' })
  usage!: string;

  @Field(() => ID, { description: 'Unit of the use: the id of a `MeasureUnit`, e.g. `4` for hours.' })
  usageUnit!: string;
}

@InputType({ description: 'A product to subscribe to, and for how long.' })
export class SubscriptionProductInput extends ProductInput {
  @Field(() => SubscriptionPeriodUnit.type, { description: 'Unit of the time to buy.' })
  periodUnit!: SubscriptionPeriodUnit;

  @Field(() => Int, { description: `How many of the unit, from 1 to ${largestSize}.` })
  periods!: number;

  @Field(() => InstallmentPlan, {
    nullable: true,
    description: 'In which instalments to pay; for CloudPond only. Default: none.',
  })
  installments?: InstallmentPlan | null;
}
