import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { Customer } from '../customer/customer.js';

@ObjectType({ description: 'A customer, its place in a ranking, and the figure it is ranked by.' })
export class RankedCustomer {
  @Field(() => Int, {
    description: 'Its place, from 1. Customers with equal figures share one: 1, 2, 2, 4.',
  })
  rank!: number;

  @Field(() => Customer, { description: 'The customer.' })
  customer!: Customer;

  @Field(() => Money, {
    nullable: true,
    description:
      'What it spent in the month, before tax: consumption, less refunds and write-offs. Null unless ranked by SPEND.',
  })
  spend?: Money;

  @Field(() => Money, { nullable: true, description: 'What it owes. Null unless ranked by DEBT.' })
  debt?: Money;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the next of its vouchers that has money left expires. Null unless ranked by VOUCHER_EXPIRY.',
  })
  nextExpiry?: string;
}

@ObjectType({ description: 'A page of a ranking of customers.' })
export class RankedCustomerConnection extends connectionOf(
  'RankedCustomer',
  () => RankedCustomer,
  'ranked customers',
) {}
