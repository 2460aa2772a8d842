import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';

/** Reference to a resource type; the orders subgraph knows the rest of it. */
@Authenticated()
@Directive('@key(fields: "code")')
@ObjectType()
export class ResourceType {
  @Field(() => ID)
  code!: string;
}
