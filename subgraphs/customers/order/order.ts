import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Reference to an order; the orders subgraph knows the rest of it. */
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Order {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
