import { askOnce } from '../../kit/ask-once.js';
import type { City, County, Province } from './geography.js';

/** Everything there is, in one call (contract: without a limit ten come). */
const all = { limit: 1000 };

const provinces = askOnce<Province[]>(async (context) => {
  const answer = await context.partner.call('listProvinces', { query: all }, context);
  return answer.provinces ?? [];
});

export const allProvinces = (context: Parameters<typeof provinces>[0]) => provinces(context, '');

/** Cities of the province with a code; none for an unknown one. */
export const citiesOf = askOnce<City[]>(async (context, code) => {
  const answer = await context.partner.call(
    'listCities',
    { query: { ...all, province_code: code } },
    context,
  );
  return answer.cities ?? [];
});

/** Counties of the city with a code; none for an unknown one. */
export const countiesOf = askOnce<County[]>(async (context, code) => {
  const answer = await context.partner.call('listCounties', { query: { ...all, city_code: code } }, context);
  return answer.counties ?? [];
});
