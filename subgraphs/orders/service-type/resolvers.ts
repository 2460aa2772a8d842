import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root, Directive } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { conditions } from '../../kit/list/conditions.js';
import { languageOfNames } from '../../kit/list/language-of-names.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { resourceTypesOfService, resourceTypesOwnedBy } from '../resource-type/loaders.js';
import { toResourceType } from '../resource-type/map.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { serviceTypeByCode, serviceTypeList } from './loaders.js';
import { ServiceType, ServiceTypeConnection, ServiceTypeFilter } from './service-type.js';

@Resolver(() => ServiceType)
export class ServiceTypeResolver {
  @Authenticated()
  @Calls('listServiceTypes')
  @Query(() => ServiceTypeConnection, {
    nullable: true,
    description: 'The catalogue of cloud services. Marketplace services are not in it.',
  })
  serviceTypes(
    @Arg('filter', () => ServiceTypeFilter, {
      nullable: true,
      description: 'Which services to list; default: all.',
    })
    filter: ServiceTypeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceTypeConnection> {
    return connect({
      list: serviceTypeList,
      filter: conditions({ service_type_name: checkText(filter?.name, 'filter.name', 128) }),
      holdsFor: languageOfNames(context, filter?.name),
      args,
      info,
      read: (filtered, range) => readRange(serviceTypeList, context, filtered, range),
      toNode: (row) => ({ code: row.service_type_code }),
    });
  }

  @Authenticated()
  @Calls('listServiceTypes')
  @Query(() => ServiceType, {
    nullable: true,
    description:
      'One service of the catalogue; null when it has none of this code. Marketplace services are not in it.',
  })
  async serviceType(
    @Arg('code', () => ID, { description: 'Code of the service, e.g. `hws.service.type.obs`.' }) code: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ServiceType | null> {
    const row = await serviceTypeByCode(context, checkText(code, 'code', 64));
    return row ? { code } : null;
  }

  @Calls('listServiceTypes')
  @FieldResolver(() => String, {
    description:
      'Display name, in the language of the request (`Accept-Language`) or else the one the gateway is set to; the code when nobody names the service.',
  })
  async name(@Root() service: ServiceType, @Ctx() context: SubgraphContext): Promise<string> {
    if (service.catalogueName !== undefined) return service.catalogueName;
    const row = await serviceTypeByCode(context, service.code);
    return row?.service_type_name ?? service.fallbackName ?? service.code;
  }

  @Calls('listServiceTypes')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Short name such as OBS; null when it has none.',
  })
  async abbreviation(
    @Root() service: ServiceType,
    @Ctx() context: SubgraphContext,
  ): Promise<string | undefined> {
    const row = await serviceTypeByCode(context, service.code);
    return noneIfEmpty(row?.abbreviation);
  }

  @Calls('listServiceResources')
  @Directive('@listSize(assumedSize: 50)')
  @FieldResolver(() => [ResourceType], {
    nullable: true,
    description:
      'The resource types the service is sold with, those it shares with other services included; empty for a service the catalogue does not have. Costs a call for each service: for many, `ownedResourceTypes` costs one in all.',
  })
  async resourceTypes(
    @Root() service: ServiceType,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceType[]> {
    const rows = await resourceTypesOfService(context).load(service.code);
    return rows.map(toResourceType);
  }

  @Calls('listResourceTypes')
  @Directive('@listSize(assumedSize: 50)')
  @FieldResolver(() => [ResourceType], {
    nullable: true,
    description:
      'The resource types that belong to the service, without those it is sold with but that belong to others.',
  })
  async ownedResourceTypes(
    @Root() service: ServiceType,
    @Ctx() context: SubgraphContext,
  ): Promise<ResourceType[]> {
    const rows = await resourceTypesOwnedBy(context, service.code);
    return rows.map(toResourceType);
  }
}
