import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';

/** Reference to a unit; the orders subgraph knows the rest of it. */
@Authenticated()
@Directive('@key(fields: "id")')
@ObjectType()
export class MeasureUnit {
  @Field(() => ID)
  id!: string;
}
