import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime, Decimal } from '../../kit/scalars.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';
import { PayPerUseStatus } from './enums.js';

@Requires('orders:read')
@ObjectType({
  description:
    'A resource that a customer pays for by what it uses. What is known of it lags behind, by service: for reference only.',
})
export class PayPerUseResource {
  @Field(() => ID, { nullable: true, description: 'Id of the resource, as its cloud service gave it.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Name of the resource.' })
  name?: string;

  @Field(() => PayPerUseStatus.type, { nullable: true, description: 'Where the resource stands.' })
  status?: PayPerUseStatus;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is paid for.' })
  effectiveAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it is paid for: a day far in the future when it has no end.',
  })
  expiresAt?: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it belongs to.' })
  serviceType?: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'What type of resource it is.' })
  resourceType?: ResourceType | null;

  @Field(() => String, { nullable: true, description: 'Code of the region it is in, e.g. `cn-north-4`.' })
  region?: string;

  @Field(() => String, { nullable: true, description: 'Code of the availability zone it is in.' })
  availabilityZone?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the specification, e.g. `s6.large.2.linux`; that of a server ends in its system, `.linux` or `.win`.',
  })
  specCode?: string;

  @Field(() => String, { nullable: true, description: 'The specification in words.' })
  specDescription?: string;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Size of what is sold by size, such as the GB of a disk or the Mbit/s of a bandwidth; the partner does not say the unit. Null for everything else.',
  })
  size?: string;
}

@ObjectType({ description: 'A page of pay-per-use resources.' })
export class PayPerUseResourceConnection extends connectionOf(
  'PayPerUseResource',
  () => PayPerUseResource,
  'pay-per-use resources',
) {}

@InputType({
  description:
    'Which pay-per-use resources to list. Conditions that are left out do not apply; all others must hold.',
})
export class PayPerUseResourceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only the resources with these ids; 1 to 50.' })
  ids?: string[] | null;

  @Field(() => PayPerUseStatus.type, { nullable: true, description: 'Only resources in this status.' })
  status?: PayPerUseStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'Only resources of the service type with this code.',
  })
  serviceType?: string | null;

  @Field(() => String, { nullable: true, description: 'Only resources in the region with this code.' })
  region?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only resources that are paid for since this moment or later.',
  })
  effectiveFrom?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only resources that are paid for since this moment or earlier.',
  })
  effectiveTo?: string | null;
}
