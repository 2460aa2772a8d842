import { citiesOf, countiesOf, provinces } from '../data/geography/geography.js';
import { page } from '../paging.js';
import type { Handler } from './handler.js';

export const listProvinces: Handler<'listProvinces'> = ({ input }) => ({
  count: provinces.length,
  provinces: page(provinces, input),
});

export const listCities: Handler<'listCities'> = ({ input }) => {
  const found = citiesOf(input.province_code);
  return { count: found.length, cities: page(found, input) };
};

export const listCounties: Handler<'listCounties'> = ({ input }) => {
  const found = countiesOf(input.city_code);
  return { count: found.length, counties: page(found, input) };
};
