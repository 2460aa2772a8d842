import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

const all = { limit: 1000 };
const ask = async (query: string) => {
  await sides.bench.resetCalls();
  const { data, errors } = await sides.bench.query(`{ ${query} }`);
  expect(errors).toBeUndefined();
  return { data, calls: await sides.bench.calls() };
};

test('all provinces come in one call, though the partner gives ten unless asked for more', async () => {
  const { provinces } = await sides.partner.call('listProvinces', { query: all });
  const { data, calls } = await ask('provinces { code name }');
  expect(data.provinces).toEqual(provinces);
  expect(provinces!.length).toBeGreaterThan(10);
  expect(calls).toEqual({ listProvinces: 1 });
});

test('a province has its cities, a city its counties; each is one call, however often it is asked for', async () => {
  const { cities } = await sides.partner.call('listCities', { query: { ...all, province_code: 'CN-13' } });
  const { counties } = await sides.partner.call('listCounties', {
    query: { ...all, city_code: 'CN-13-006' },
  });
  const { data, calls } = await ask(`
    province(code: "CN-13") { name cities { code name } }
    same: province(code: "CN-13") { cities { code } }
    city(code: "CN-13-006") { code name counties { code name } }`);
  expect(data.province).toEqual({ name: expect.stringMatching(/\p{Script=Han}/u), cities });
  expect(data.same.cities).toHaveLength(cities!.length);
  expect(data.city).toEqual({ ...cities!.find(({ code }) => code === 'CN-13-006'), counties });
  expect(cities!.length).toBeGreaterThan(10);
  expect(counties!.length).toBeGreaterThan(0);
  expect(calls).toEqual({ listProvinces: 1, listCities: 1, listCounties: 1 });
});

test('the tree can be walked', async () => {
  const { data, calls } = await ask('province(code: "CN-64") { cities { code counties { code } } }');
  for (const city of data.province.cities) {
    for (const county of city.counties) expect(county.code.startsWith(`${city.code}-`)).toBe(true);
  }
  expect(calls).toEqual({ listProvinces: 1, listCities: 1, listCounties: data.province.cities.length });
});

test('a code nobody knows is null; one that cannot be a city’s is not even asked for', async () => {
  expect(await ask('province(code: "CN-99") { name }')).toEqual({
    data: { province: null },
    calls: { listProvinces: 1 },
  });
  expect(await ask('city(code: "CN-99-001") { name }')).toEqual({
    data: { city: null },
    calls: { listCities: 1 },
  });
  for (const code of ['CN-13', 'nowhere']) {
    expect(await ask(`city(code: "${code}") { name }`)).toEqual({ data: { city: null }, calls: {} });
  }
});

test('cities that cannot be had are null for that province alone', async () => {
  await sides.bench.faults([{ operation: 'listCities', times: 1, status: 403, errorCode: 'CBC.0151' }]);
  const { data, errors } = await sides.bench.query('{ provinces { cities { code } } }');
  await sides.bench.faults([]);
  expect(errors).toHaveLength(1);
  const without = data.provinces.filter(({ cities }: { cities: object[] | null }) => cities === null);
  expect(without).toHaveLength(1);
});
