import { Field, ID, ObjectType } from 'type-graphql';
import { Money } from '../../kit/money.js';
import { Decimal } from '../../kit/scalars.js';
import { Quantity } from '../quantity/quantity.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';
import { BilledPeriodUnit } from './enums.js';

@ObjectType({
  description: 'The component of an all-in-one product, or the reserved instance, that a charge is for.',
})
export class BilledComponent {
  @Field(() => ServiceType, { nullable: true, description: 'The cloud service of the component.' })
  serviceType?: ServiceType;

  @Field(() => String, { nullable: true, description: 'Name of that service, as the bill has it.' })
  serviceTypeName?: string;

  @Field(() => ResourceType, { nullable: true, description: 'The resource type of the component.' })
  resourceType?: ResourceType;

  @Field(() => String, { nullable: true, description: 'Name of that resource type, as the bill has it.' })
  resourceTypeName?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the component, or of the reserved instance.' })
  resourceId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the component, or of the reserved instance.' })
  resourceName?: string;
}

@ObjectType({ description: 'How much was used, and what covered it.' })
export class BilledUsage {
  @Field(() => ID, {
    nullable: true,
    description:
      'Code of what is metered, such as duration or traffic: one of the `usageTypes` of the resource type.',
  })
  typeCode?: string;

  @Field(() => Quantity, { nullable: true, description: 'How much was used in all.' })
  used?: Quantity;

  @Field(() => Quantity, { nullable: true, description: 'The part of it that resource packages covered.' })
  fromPackages?: Quantity;

  @Field(() => Quantity, { nullable: true, description: 'The part of it that reserved instances covered.' })
  fromReservedInstances?: Quantity;
}

@ObjectType({ description: 'The period that was bought.' })
export class BilledPeriod {
  @Field(() => BilledPeriodUnit.type, { description: 'Unit of the period.' })
  unit!: BilledPeriodUnit;

  @Field(() => Decimal, {
    nullable: true,
    description: 'How many of the unit; null when the bill does not say.',
  })
  count?: string;
}

@ObjectType({
  description:
    'How an amount came about: list price, less discount and what was truncated, is payable. Amounts of refunds are negative where the partner sends them so.',
})
export class BillCharge {
  @Field(() => Money, { description: 'At list price.' })
  listPrice!: Money;

  @Field(() => Money, { description: 'All discounts off the list price.' })
  discount!: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'Fractions of a cent that were cut off; null on bills that do not show them.',
  })
  truncated?: Money;

  @Field(() => Money, { description: 'What had to be paid.' })
  payable!: Money;

  @Field(() => Money, { description: 'The part of it that is unpaid, because the account lacked funds.' })
  debt!: Money;

  @Field(() => Money, { description: 'The part of it that was owed at first and cleared later.' })
  clearedArrears!: Money;
}
