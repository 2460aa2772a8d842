import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root, Directive } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { checkId } from '../../kit/checks.js';
import { City, County, Province } from './geography.js';
import { allProvinces, citiesOf, countiesOf } from './loaders.js';

@Resolver(() => Province)
export class ProvinceResolver {
  @Authenticated()
  @Calls('listProvinces')
  @Directive('@listSize(assumedSize: 40)')
  @Query(() => [Province], {
    nullable: true,
    description: 'The provinces of mainland China, in which customers can be registered.',
  })
  provinces(@Ctx() context: SubgraphContext): Promise<Province[]> {
    return allProvinces(context);
  }

  @Authenticated()
  @Calls('listProvinces')
  @Query(() => Province, {
    nullable: true,
    description: 'One province; null when there is none of this code.',
  })
  async province(
    @Arg('code', () => ID, { description: 'Code of the province, e.g. `CN-13`.' }) code: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Province | null> {
    checkId(code, 'code');
    return (await allProvinces(context)).find((province) => province.code === code) ?? null;
  }

  @Calls('listCities')
  @Directive('@listSize(assumedSize: 25)')
  @FieldResolver(() => [City], {
    nullable: true,
    description: 'The cities of the province. Costs one call for each province.',
  })
  cities(@Root() province: Province, @Ctx() context: SubgraphContext): Promise<City[]> {
    return citiesOf(context, province.code);
  }
}

@Resolver(() => City)
export class CityResolver {
  /** A city's code begins with its province's (contract: listCities), whose cities are the only way to its name. */
  @Authenticated()
  @Calls('listCities')
  @Query(() => City, { nullable: true, description: 'One city; null when there is none of this code.' })
  async city(
    @Arg('code', () => ID, { description: 'Code of the city, e.g. `CN-13-006`.' }) code: string,
    @Ctx() context: SubgraphContext,
  ): Promise<City | null> {
    checkId(code, 'code');
    const province = /^(.{1,40})-\d{3}$/.exec(code)?.[1];
    if (!province) return null;
    return (await citiesOf(context, province)).find((city) => city.code === code) ?? null;
  }

  @Calls('listCounties')
  @Directive('@listSize(assumedSize: 25)')
  @FieldResolver(() => [County], {
    nullable: true,
    description:
      'The districts and counties of the city. Costs one call for each city, so ask for them below `city`.',
  })
  counties(@Root() city: City, @Ctx() context: SubgraphContext): Promise<County[]> {
    return countiesOf(context, city.code);
  }
}
