import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { EnterpriseProject } from '../../kit/enterprise-project.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime } from '../../kit/scalars.js';
import { Quantity } from '../quantity/quantity.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';
import { ExpiryPolicy, SubscriptionStatus } from './enums.js';

/** Not `Subscription`: GraphQL takes a type of that name for the root of subscription operations. */
@Requires('orders:read')
@Directive('@key(fields: "id customerId resellerId")')
@ObjectType({
  description:
    'A resource that a customer has paid for in advance, by the month or year, such as a server or one of its disks. Only what has been provisioned is one: what an unpaid order is for is not.',
})
export class ResourceSubscription {
  @Field(() => ID, {
    description:
      'Id of the resource, as its cloud service gave it; of an Elastic Cloud Server the id of the server. Stable.',
  })
  id!: string;

  @Field(() => ID, {
    description: 'The customer who has it. Pass it along with `id` to look the subscription up.',
  })
  customerId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller whose customer has it; null for the partner’s own. Pass it along with `id` to look it up.',
  })
  resellerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id that the order gave it, before its cloud service provisioned it.',
  })
  instanceId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the resource.' })
  name?: string;

  @Field(() => SubscriptionStatus.type, {
    nullable: true,
    description: 'Where the subscription stands in its life.',
  })
  status?: SubscriptionStatus;

  @Field(() => Boolean, {
    description:
      'Whether it stands for itself. One that does not is attached to another, as a disk is to its server, and is renewed and given back along with it.',
  })
  main!: boolean;

  @Field(() => ExpiryPolicy.type, {
    nullable: true,
    description: 'What happens when it expires; renewed automatically it is with AUTO_RENEW only.',
  })
  onExpiry?: ExpiryPolicy;

  @Field(() => DateTime, { nullable: true, description: 'Start of the subscription.' })
  effectiveAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'End of the subscription.' })
  expiresAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When an order last changed it, such as a renewal.',
  })
  updatedAt?: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it belongs to.' })
  serviceType?: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'What type of resource it is.' })
  resourceType?: ResourceType | null;

  @Field(() => String, { nullable: true, description: 'Code of the region it is in, e.g. `cn-north-4`.' })
  region?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the specification, e.g. `s6.large.2.linux`; that of a server ends in its system, `.linux` or `.win`.',
  })
  specCode?: string;

  @Field(() => String, { nullable: true, description: 'The specification in words.' })
  specDescription?: string;

  @Field(() => Quantity, {
    nullable: true,
    description: 'Size of what is sold by size, such as a disk or bandwidth; null for everything else.',
  })
  size?: Quantity;

  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the project it is in, by which cloud services keep resources of a region apart.',
  })
  projectId?: string;

  @Field(() => EnterpriseProject, {
    nullable: true,
    description: 'The enterprise project it belongs to, if the partner says one.',
  })
  enterpriseProject?: EnterpriseProject;

  /** Id of the main resource it is attached to. */
  parentId?: string;
}

@ObjectType({ description: 'A page of subscriptions.' })
export class ResourceSubscriptionConnection extends connectionOf(
  'ResourceSubscription',
  () => ResourceSubscription,
  'subscriptions',
) {}
