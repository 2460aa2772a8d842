import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { Decimal } from '../../kit/scalars.js';

@Authenticated()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A unit that use, sizes, periods or money are counted in.' })
export class MeasureUnit {
  @Field(() => ID, { description: 'Number of the unit in the catalogue, e.g. `4` for hours. Stable.' })
  id!: string;
}

@ObjectType({
  description:
    'How to convert into another unit: an amount times `multiplyBy`, divided by `divideBy`, is the amount in `to`. Both are whole, so that nothing is lost: a minute is 1/60 of an hour, which no decimal is.',
})
export class UnitConversion {
  @Field(() => MeasureUnit, { description: 'The other unit.' })
  to!: MeasureUnit;

  @Field(() => Decimal, { description: 'What to multiply by first; 1 for a larger unit.' })
  multiplyBy!: string;

  @Field(() => Decimal, { description: 'What to divide by then; 1 for a smaller unit.' })
  divideBy!: string;
}
