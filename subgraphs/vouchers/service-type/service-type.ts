import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';

/** Reference to a cloud service; the orders subgraph knows the rest of it. */
@Authenticated()
@Directive('@key(fields: "code")')
@ObjectType()
export class ServiceType {
  @Field(() => ID)
  code!: string;
}
