import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toServiceType } from '../service-type/map.js';
import { ServiceType } from '../service-type/service-type.js';
import { resourceTypeByCode, resourceTypeList } from './loaders.js';
import { toResourceType } from './map.js';
import { ResourceType, ResourceTypeConnection } from './resource-type.js';

@Resolver(() => ResourceType)
export class ResourceTypeResolver {
  @Authenticated()
  @Calls('listResourceTypes')
  @Query(() => ResourceTypeConnection, {
    nullable: true,
    description: 'All resource types of the catalogue, each with the service that owns it.',
  })
  resourceTypes(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceTypeConnection> {
    return connect({
      list: resourceTypeList,
      filter: {},
      args,
      info,
      read: (conditions, range) => readRange(resourceTypeList, context, conditions, range),
      toNode: toResourceType,
    });
  }

  @Authenticated()
  @Calls('listResourceTypes')
  @Query(() => ResourceType, {
    nullable: true,
    description: 'One resource type of the catalogue; null when it has none of this code.',
  })
  async resourceType(
    @Arg('code', () => ID, { description: 'Code of the resource type, e.g. `hws.resource.type.vm`.' })
    code: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceType | null> {
    const row = await resourceTypeByCode(context, checkText(code, 'code', 64));
    return row ? toResourceType(row) : null;
  }

  @Calls('listResourceTypes')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Display name, in the language of the request (`Accept-Language`) or else the one the gateway is set to; null when the catalogue does not have the type.',
  })
  async name(
    @Root() { code, catalogueName }: ResourceType,
    @Ctx() context: SubgraphContext,
  ): Promise<string | undefined> {
    return catalogueName ?? noneIfEmpty((await resourceTypeByCode(context, code))?.resource_type_name);
  }

  @Calls('listResourceTypes')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it is, in the same language; null when the catalogue does not say.',
  })
  async description(
    @Root() { code }: ResourceType,
    @Ctx() context: SubgraphContext,
  ): Promise<string | undefined> {
    return noneIfEmpty((await resourceTypeByCode(context, code))?.resource_type_desc);
  }

  @Calls('listResourceTypes')
  @FieldResolver(() => ServiceType, {
    nullable: true,
    description:
      'The service that owns it and under which its products are priced. It can be a technical one that `serviceTypes` does not list, such as `hws.service.type.offline`; null when the catalogue does not have the type.',
  })
  async serviceType(
    @Root() { code }: ResourceType,
    @Ctx() context: SubgraphContext,
  ): Promise<ServiceType | null> {
    return toServiceType((await resourceTypeByCode(context, code))?.service_type_code);
  }
}
