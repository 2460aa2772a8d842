import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { resourceTypeByCode } from '../resource-type/loaders.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { SpecificationArgs, SpecificationOfTypeArgs } from './args.js';
import { connectSpecifications } from './connect.js';
import { ResourceSpecificationConnection } from './specification.js';

@Resolver(() => ResourceType)
export class SpecificationResolver {
  @Authenticated()
  @Calls('listResourceSpecs')
  @Query(() => ResourceSpecificationConnection, {
    nullable: true,
    description:
      'The specifications on sale for a service, a resource type, a region and a way to pay; empty for what is not sold there.',
  })
  resourceSpecifications(
    @Args(() => SpecificationOfTypeArgs) args: SpecificationOfTypeArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSpecificationConnection> {
    const { serviceType, resourceType } = args;
    return connectSpecifications(context, { serviceType, resourceType, args });
  }

  @Calls('listResourceSpecs', 'listResourceTypes')
  @FieldResolver(() => ResourceSpecificationConnection, {
    nullable: true,
    description:
      'The specifications on sale for it in a region, under the service that owns it; empty for what is not sold there. Costs calls for each resource type.',
  })
  specifications(
    @Root() { code }: ResourceType,
    @Args(() => SpecificationArgs) args: SpecificationArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceSpecificationConnection> {
    const owner = async () => (await resourceTypeByCode(context, code))?.service_type_code;
    return connectSpecifications(context, { serviceType: owner, resourceType: code, args });
  }
}
