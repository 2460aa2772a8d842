import { Directive, Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { MeasureUnit } from '../measure-unit/measure-unit.js';

@Directive('@shareable')
@ObjectType({ description: 'How much there is of something, in a unit of its own.' })
export class Quantity {
  @Field(() => Decimal, { description: 'How many of the unit, exact.' })
  amount!: string;

  @Field(() => MeasureUnit, { nullable: true, description: 'The unit; null when the partner names none.' })
  unit?: MeasureUnit;
}
