import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';

/** Reference to an order; the orders subgraph knows the rest of it. */
@Requires('orders:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Order {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
