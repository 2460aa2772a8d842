import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { conditions } from '../../kit/list/conditions.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { serviceTypeByCode, serviceTypeList } from './loaders.js';
import { ServiceType, ServiceTypeConnection, ServiceTypeFilter } from './service-type.js';

@Resolver(() => ServiceType)
export class ServiceTypeResolver {
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
      filter: conditions({ service_type_name: filter?.name }),
      args,
      info,
      read: (filtered, range) => readRange(serviceTypeList, context, filtered, range),
      toNode: (row) => ({ code: row.service_type_code }),
    });
  }

  @Calls('listServiceTypes')
  @FieldResolver(() => String, {
    description:
      'Display name, in the language of the request (`Accept-Language`) or else the one the gateway is set to; the code when nobody names the service.',
  })
  async name(@Root() service: ServiceType, @Ctx() context: SubgraphContext): Promise<string> {
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
}
