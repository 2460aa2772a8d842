import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Reference to a cloud service; the orders subgraph knows the rest of it. */
@Directive('@key(fields: "code")')
@ObjectType()
export class ServiceType {
  @Field(() => ID)
  code!: string;
}
