import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../kit/list/page-args.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { OwnBillRowConnection, OwnBillSummary } from './own-bill-summary.js';

@Resolver(() => OwnBillSummary)
export class OwnBillSummaryResolver {
  @FieldResolver(() => OwnBillRowConnection, {
    description:
      'The rows that the bill consists of. They come with the totals and need no call of their own.',
  })
  rows(
    @Root() summary: OwnBillSummary,
    @Args(() => PageArgs) args: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnBillRowConnection> {
    return connectRows({
      name: 'ownBillRows',
      owner: summary.customerId,
      filter: summary.conditions,
      rows: async () => summary.allRows,
      args,
      info,
      toNode: (row) => row,
    });
  }
}
