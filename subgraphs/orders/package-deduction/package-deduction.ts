import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime } from '../../kit/scalars.js';
import { Quantity } from '../quantity/quantity.js';
import { ResourceType } from '../resource-type/resource-type.js';

@Requires('orders:read')
@ObjectType({
  description: 'Use of a resource that was taken off a resource package instead of costing money.',
})
export class PackageDeduction {
  @Field(() => DateTime, { nullable: true, description: 'When it was taken off.' })
  at?: string;

  @Field(() => Quantity, { nullable: true, description: 'How much was taken off.' })
  used?: Quantity;

  @Field(() => Quantity, { nullable: true, description: 'What there was before.' })
  before?: Quantity;

  @Field(() => Quantity, { nullable: true, description: 'What was left after it.' })
  after?: Quantity;

  @Field(() => DateTime, { nullable: true, description: 'Start of the time in which it was used.' })
  usedFrom?: string;

  @Field(() => DateTime, { nullable: true, description: 'End of the time in which it was used.' })
  usedTo?: string;

  @Field(() => String, { nullable: true, description: 'Code of what is metered, e.g. `storage`.' })
  usageTypeCode?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the quota item of the package.' })
  itemId?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the product that the package is.' })
  productId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the package.' })
  productName?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the resource that was used.' })
  resourceId?: string;

  @Field(() => String, { nullable: true, description: 'Tag of the resource that was used.' })
  resourceTag?: string;

  @Field(() => ResourceType, { nullable: true, description: 'What type of resource was used.' })
  resourceType?: ResourceType | null;
}

@ObjectType({ description: 'A page of deductions from resource packages.' })
export class PackageDeductionConnection extends connectionOf(
  'PackageDeduction',
  () => PackageDeduction,
  'deductions from resource packages',
) {}

@InputType({
  description: 'Which deductions to list. Conditions that are left out do not apply; all others must hold.',
})
export class PackageDeductionFilter {
  @Field(() => ID, { nullable: true, description: 'Only deductions from this quota item.' })
  itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only deductions from packages that are this product.' })
  productId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only use of the type of resource with this code.',
  })
  resourceType?: string | null;
}
