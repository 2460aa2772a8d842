import { countyRows } from './counties.js';
import { provinceRows } from './provinces.js';

/** A province, city or county. Names are Chinese in every language. */
export interface Place {
  code: string;
  name: string;
}

export const provinces: readonly Place[] = provinceRows.map(([code, name]) => ({ code, name }));

const cities = new Map(provinceRows.map(([code, , names]) => [code as string, numbered(code, names)]));

const counties = new Map(
  [...cities].flatMap(([province, places]) =>
    places.map(({ code, name }) => [code, numbered(code, countyRows[`${province} ${name}`] ?? '')] as const),
  ),
);

/** Cities of a province by its code, such as CN-13; none for an unknown code. */
export function citiesOf(provinceCode: string): readonly Place[] {
  return cities.get(provinceCode) ?? [];
}

/** Districts and counties of a city by its code, such as CN-13-006. */
export function countiesOf(cityCode: string): readonly Place[] {
  return counties.get(cityCode) ?? [];
}

/** The parent's code plus three digits. */
function numbered(parent: string, names: string): Place[] {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .map((name, index) => ({ code: `${parent}-${String(index + 1).padStart(3, '0')}`, name }));
}
