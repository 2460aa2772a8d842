import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { Customer } from '../customer/customer.js';
import { CustomerFundChangeConnection, CustomerFundChangeFilter } from './customer-fund-change.js';
import { customerFundChangeList } from './loaders.js';
import { toCustomerFundChange, toCustomerFundChangeConditions } from './map.js';

@Resolver(() => Customer)
export class CustomerFundChangesResolver {
  @Requires('funds:read')
  @Calls('listCustomerAccountChangeRecords')
  @FieldResolver(() => CustomerFundChangeConnection, {
    nullable: true,
    description:
      'What changed the balances of the customer’s own accounts. Needs the customer’s authorisation; costs at least one call for each customer.',
  })
  fundChanges(
    @Root() customer: Customer,
    @Arg('filter', () => CustomerFundChangeFilter, {
      nullable: true,
      description: 'Which changes to list; default: all of the cash account in the last year.',
    })
    filter: CustomerFundChangeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerFundChangeConnection> {
    const list = customerFundChangeList(customer);
    return connect({
      list,
      filter: toCustomerFundChangeConditions(filter),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) => readRange(list, context, conditions, range),
      toNode: (row) => toCustomerFundChange(row, context, customer),
    });
  }
}
