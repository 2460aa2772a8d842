import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';

/** What this subgraph adds to the service type that the orders subgraph owns. */
@Authenticated()
@Directive('@key(fields: "code")')
@ObjectType()
export class ServiceType {
  @Field(() => ID)
  code!: string;
}
