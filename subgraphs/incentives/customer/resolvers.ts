import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { YearMonth } from '../../kit/scalars.js';
import { monthlyBill } from '../../lists/monthly-bills.js';
import { toMonthlySpend } from '../monthly-spend/map.js';
import { MonthlySpend } from '../monthly-spend/monthly-spend.js';
import { Customer } from './customer.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Calls('listSubcustomerMonthlyBills')
  @FieldResolver(() => MonthlySpend, {
    nullable: true,
    description: 'What the customer spent in a billing month.',
  })
  async monthlySpend(
    @Root() customer: Customer,
    @Arg('month', () => YearMonth, { description: 'The billing month wanted.' }) month: string,
    @Ctx() context: SubgraphContext,
  ): Promise<MonthlySpend> {
    return toMonthlySpend(await monthlyBill(context, customer, month), month, context);
  }
}
