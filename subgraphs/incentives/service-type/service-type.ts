import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What this subgraph adds to the service type that the orders subgraph owns. */
@Directive('@key(fields: "code")')
@ObjectType()
export class ServiceType {
  @Field(() => ID)
  code!: string;
}
