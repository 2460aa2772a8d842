import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What this subgraph adds to the customer that the customers subgraph owns. */
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Customer {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
