import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What this subgraph adds to the reseller that the customers subgraph owns. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Reseller {
  @Field(() => ID)
  id!: string;
}
