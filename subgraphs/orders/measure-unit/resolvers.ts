import { Arg, Ctx, FieldResolver, Query, Resolver, Root, Directive } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { noneIfEmpty } from '../../kit/text.js';
import { conversionsFrom } from './conversions.js';
import { MeasureKind } from './enums.js';
import { measureUnits, unitConversions } from './loaders.js';
import { MeasureUnit, UnitConversion } from './measure-unit.js';

@Resolver(() => MeasureUnit)
export class MeasureUnitResolver {
  @Authenticated()
  @Calls('listMeasureUnits')
  @Directive('@listSize(assumedSize: 100)')
  @Query(() => [MeasureUnit], {
    nullable: true,
    description: 'All units that use, sizes, periods and money are counted in.',
  })
  async measureUnits(
    @Arg('kind', () => MeasureKind.type, {
      nullable: true,
      description: 'Only units of this kind; default: all.',
    })
    kind: MeasureKind | null,
    @Ctx() context: SubgraphContext,
  ): Promise<MeasureUnit[]> {
    const code = MeasureKind.codeOf(kind ?? undefined, 'kind');
    const units = await measureUnits(context)();
    return [...units]
      .filter(([, row]) => code === undefined || `${row.measure_type}` === code)
      .map(([id]) => ({ id }));
  }

  @Calls('listMeasureUnits')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Display name, in the language of the request (`Accept-Language`) or else the one the gateway is set to; null when the catalogue does not have the unit.',
  })
  async name(@Root() unit: MeasureUnit, @Ctx() context: SubgraphContext): Promise<string | undefined> {
    return noneIfEmpty((await rowOf(unit, context))?.measure_name);
  }

  @Calls('listMeasureUnits')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its English abbreviation, e.g. `G`; null when it has none.',
  })
  async abbreviation(
    @Root() unit: MeasureUnit,
    @Ctx() context: SubgraphContext,
  ): Promise<string | undefined> {
    return noneIfEmpty((await rowOf(unit, context))?.abbreviation);
  }

  @Calls('listMeasureUnits')
  @FieldResolver(() => MeasureKind.type, {
    nullable: true,
    description: 'What it measures; null when the catalogue does not have the unit.',
  })
  async kind(@Root() unit: MeasureUnit, @Ctx() context: SubgraphContext): Promise<MeasureKind | undefined> {
    const type = (await rowOf(unit, context))?.measure_type;
    return type === undefined ? undefined : MeasureKind.nameOf(type, context);
  }

  @Calls('listConversions')
  @FieldResolver(() => [UnitConversion], {
    nullable: true,
    description: 'The units it can be converted into, the nearest first; empty when there are none.',
  })
  async conversions(@Root() { id }: MeasureUnit, @Ctx() context: SubgraphContext): Promise<UnitConversion[]> {
    return conversionsFrom(id, await unitConversions(context)());
  }
}

async function rowOf({ id }: MeasureUnit, context: SubgraphContext) {
  return (await measureUnits(context)()).get(id);
}
