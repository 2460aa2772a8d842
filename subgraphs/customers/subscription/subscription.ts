import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';

/** Reference to a subscription; the orders subgraph knows the rest of it. */
@Requires('orders:read')
@Directive('@key(fields: "id customerId resellerId")')
@ObjectType()
export class ResourceSubscription {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
