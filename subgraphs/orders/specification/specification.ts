import { Field, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { type Edge, PageInfo } from '../../kit/list/connection.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';
import { ProductChargeMode } from './enums.js';

@Authenticated()
@ObjectType({
  description:
    'A specification that is on sale in a region, such as the flavor of a server or the class of a disk.',
})
export class ResourceSpecification {
  @Field(() => String, {
    description: 'Code of the specification, e.g. `s6.large.2.linux`: what prices are asked for with.',
  })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Display name, in the language of the request (`Accept-Language`) or else the one the gateway is set to.',
  })
  name?: string | undefined;

  @Field(() => ServiceType, { nullable: true, description: 'The service it is sold under.' })
  serviceType?: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'The resource type it is of.' })
  resourceType?: ResourceType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the region it is sold in, e.g. `cn-north-4`.',
  })
  region?: string | undefined;

  @Field(() => ProductChargeMode.type, { nullable: true, description: 'How it is paid for.' })
  chargeMode?: ProductChargeMode | undefined;
}

@ObjectType({ description: 'One of the specifications in a page, with its cursor.' })
export class ResourceSpecificationEdge implements Edge<ResourceSpecification> {
  @Field(() => String, { description: 'Pass it as `after` to get what follows this item.' })
  cursor!: string;

  @Field(() => ResourceSpecification, { description: 'The item itself.' })
  node!: ResourceSpecification;
}

@ObjectType({
  description:
    'A page of specifications. It has no `totalCount`: the partner does not say how many there are before the last page.',
})
export class ResourceSpecificationConnection {
  @Field(() => [ResourceSpecificationEdge], { description: 'The items of this page with their cursors.' })
  edges!: ResourceSpecificationEdge[];

  @Field(() => [ResourceSpecification], {
    description: 'The items of this page, for those who need no cursors.',
  })
  nodes!: ResourceSpecification[];

  @Field(() => PageInfo, { description: 'Where this page ends and whether more follows.' })
  pageInfo!: PageInfo;
}
