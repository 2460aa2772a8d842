import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Reference to a resource type; the orders subgraph knows the rest of it. */
@Directive('@key(fields: "code")')
@ObjectType()
export class ResourceType {
  @Field(() => ID)
  code!: string;
}
