import { type ClassType, Directive, Field, ObjectType } from 'type-graphql';
import { Decimal } from './scalars.js';

/** How much there is of something, in a unit that a subgraph knows at least by its key. */
export interface Quantity {
  amount: string;
  unit?: { id: string } | undefined;
}

/**
 * Declares `Quantity`, which several subgraphs have and which must be the same in all.
 *
 * @param unit the subgraph's own `MeasureUnit`
 */
export function quantityIn(unit: () => ClassType<{ id: string }>): ClassType<Quantity> {
  @Directive('@shareable')
  @ObjectType('Quantity', { description: 'How much there is of something, in a unit of its own.' })
  class QuantityType implements Quantity {
    @Field(() => Decimal, { description: 'How many of the unit, exact.' })
    amount!: string;

    @Field(unit, { nullable: true, description: 'The unit; null when the partner names none.' })
    unit?: { id: string };
  }
  return QuantityType;
}
