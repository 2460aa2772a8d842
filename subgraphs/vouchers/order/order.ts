import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What this subgraph adds to the order that the orders subgraph owns. */
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Order {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
