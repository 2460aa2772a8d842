import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Customer } from '../customer/customer.js';

@Requires('bills:read')
@ObjectType({ description: 'A customer that spent something in a month while it was the partner’s.' })
export class SpendingCustomer {
  @Field(() => ID, { description: 'Huawei Cloud account id of the customer.' })
  customerId!: string;

  @Field(() => Customer, {
    nullable: true,
    description:
      'The customer. One that has left the partner since has no data of its own any more, only its spending of that time.',
  })
  customer?: Customer;
}

@ObjectType({ description: 'A page of customers that spent.' })
export class SpendingCustomerConnection extends connectionOf(
  'SpendingCustomer',
  () => SpendingCustomer,
  'customers that spent',
) {}
