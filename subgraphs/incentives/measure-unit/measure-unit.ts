import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Reference to a unit; the orders subgraph knows the rest of it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class MeasureUnit {
  @Field(() => ID)
  id!: string;
}
