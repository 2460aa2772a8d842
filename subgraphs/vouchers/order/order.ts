import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';

/** What this subgraph adds to the order that the orders subgraph owns. */
@Requires('orders:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Order {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
