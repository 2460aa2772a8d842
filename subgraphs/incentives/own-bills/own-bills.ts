import { Field, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { YearMonth } from '../../kit/scalars.js';
import type { Customer } from '../customer/customer.js';

@Requires('bills:read')
@ObjectType({
  description:
    'A customer’s own bills of a month, as Huawei Cloud presents them to the customer. All of them need the customer’s authorisation of the partner, and each is a question of its own. What the partner sees without it: `Customer.bills` and `Customer.spendRecords`.',
})
export class OwnBills {
  @Field(() => YearMonth, { description: 'The billing month.' })
  month!: string;

  /** Whose bills they are. */
  customer!: Customer;
}
