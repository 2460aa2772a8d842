import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
beforeEach(() => sides.bench.resetCalls());
afterAll(() => sides.close());

const product = { cloud_service_type: 'hws.service.type.ec2', resource_type: 'hws.resource.type.vm' };
const asked = { ...product, region_code: 'cn-north-4', charge_mode: '1' } as const;
const where = 'region: "cn-north-4", chargeMode: YEARLY_MONTHLY';
const ofVm = `serviceType: "${product.cloud_service_type}", resourceType: "${product.resource_type}"`;
const fields =
  'nodes { code name region chargeMode serviceType { code name } resourceType { code name } } pageInfo { hasNextPage endCursor } edges { cursor node { code } }';

const rowsOf = async (body: object = {}) =>
  (await sides.partner.call('listResourceSpecs', { body: { ...asked, ...body } })).cloud_service_basics!;
const page = async (args: string, headers?: Record<string, string>) => {
  const query = `{ resourceSpecifications(${ofVm}, ${where}, ${args}) { ${fields} } }`;
  const { data, errors } = await sides.bench.query(query, {}, headers);
  return { page: data.resourceSpecifications, errors };
};

describe('specifications', () => {
  test.each(['1', '3'] as const)(
    'paid for in mode %s: every field is the partner’s, in one call',
    async (mode) => {
      const chargeMode = mode === '1' ? 'YEARLY_MONTHLY' : 'PAY_PER_USE';
      const { data } = await sides.bench.query(
        `{ resourceSpecifications(${ofVm}, region: "cn-north-4", chargeMode: ${chargeMode}) { ${fields} } }`,
      );
      expect(await sides.bench.calls()).toEqual({ listResourceSpecs: 1 });
      const rows = await rowsOf({ charge_mode: mode });
      expect(rows.length).toBeGreaterThan(3);
      expect(data.resourceSpecifications.nodes).toEqual(
        rows.map((row) => ({
          code: row.resource_spec,
          name: row.resource_spec_name,
          region: 'cn-north-4',
          chargeMode,
          serviceType: { code: product.cloud_service_type, name: row.cloud_service_type_name },
          resourceType: { code: product.resource_type, name: row.resource_type_name },
        })),
      );
      expect(data.resourceSpecifications.pageInfo.hasNextPage).toBe(false);
    },
  );

  test('pages of any size make up the whole list, from every cursor on', async () => {
    const codes = (await rowsOf()).map((row) => row.resource_spec);
    for (const size of [1, 2, codes.length]) {
      const found: string[] = [];
      for (let after = ''; ;) {
        const { page: at } = await page(`first: ${size}${after && `, after: "${after}"`}`);
        found.push(...at.nodes.map(({ code }: { code: string }) => code));
        expect(at.pageInfo.hasNextPage).toBe(found.length < codes.length);
        expect(at.edges.at(-1).cursor).toBe(at.pageInfo.endCursor);
        if (!at.pageInfo.hasNextPage) break;
        after = at.pageInfo.endCursor;
      }
      expect(found).toEqual(codes);
    }
    const { page: whole } = await page('first: 100');
    const { page: rest } = await page(`first: 100, after: "${whole.edges[1].cursor}"`);
    expect(rest.nodes.map(({ code }: { code: string }) => code)).toEqual(codes.slice(2));
    const { page: past, errors } = await page(`first: 100, after: "${whole.pageInfo.endCursor}"`);
    expect(errors).toBeUndefined();
    expect(past).toEqual({ nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test('one by its code; none where nothing is sold', async () => {
    const { page: one } = await page('code: "s6.large.2.linux"');
    expect(one.nodes).toMatchObject([{ code: 's6.large.2.linux' }]);
    const { data, errors } = await sides.bench.query(
      `{ a: resourceSpecifications(${ofVm}, region: "nowhere-1", chargeMode: PAY_PER_USE) { nodes { code } }
         b: resourceType(code: "hws.resource.type.support") { specifications(${where}) { nodes { code } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: { nodes: [] }, b: { specifications: { nodes: [] } } });
  });

  test('of a resource type are those under its owner, also below a service that shares it', async () => {
    const { data } = await sides.bench.query(
      `{ serviceType(code: "${product.cloud_service_type}") { resourceTypes { code specifications(${where}) { nodes { code serviceType { code } } } } } }`,
    );
    const found = data.serviceType.resourceTypes as { code: string; specifications: { nodes: unknown[] } }[];
    const disk = found.find(({ code }) => code === 'hws.resource.type.volume')!;
    const rows = await rowsOf({
      cloud_service_type: 'hws.service.type.ebs',
      resource_type: 'hws.resource.type.volume',
    });
    expect(rows.length).toBeGreaterThan(1);
    expect(disk.specifications.nodes).toEqual(
      rows.map((row) => ({ code: row.resource_spec, serviceType: { code: 'hws.service.type.ebs' } })),
    );
    const { listResourceSpecs, ...others } = await sides.bench.calls();
    expect(others).toEqual({ listServiceTypes: 1, listServiceResources: 1 });
    // One more is the test's own.
    expect(listResourceSpecs).toBe(found.length + 1);
  });

  test('the same page twice is one call', async () => {
    const { data } = await sides.bench.query(
      `{ a: resourceSpecifications(${ofVm}, ${where}) { nodes { code } }
         b: resourceSpecifications(${ofVm}, ${where}, first: 2) { nodes { code } } }`,
    );
    expect(data.b.nodes).toEqual(data.a.nodes.slice(0, 2));
    expect(await sides.bench.calls()).toEqual({ listResourceSpecs: 1 });
  });

  test('a cursor holds for its query in its language', async () => {
    const { page: first } = await page('first: 1');
    const { endCursor } = first.pageInfo;
    await sides.bench.resetCalls();
    const others = [
      await page(`first: 1, after: "${endCursor}"`, { 'accept-language': 'zh-CN' }),
      await page(`first: 1, after: "${endCursor}", code: "s6.large.2.linux"`),
      await page('after: "?"'),
      await page('after: "MA.MA"'),
      await page(`after: "${endCursor}.x"`),
    ];
    for (const { page: at, errors } of others) {
      expect(at).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    }
    expect(await sides.bench.calls()).toEqual({});
  });

  test.each([
    ['first: 0', 'first'],
    ['first: 5001', 'first'],
    ['code: ""', 'code'],
  ])('%s is refused before any call', async (args, argument) => {
    const { page: at, errors } = await page(args);
    expect(at).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(await sides.bench.calls()).toEqual({});
  });

  test.each([
    ['serviceType: "", resourceType: "x", region: "x", chargeMode: PAY_PER_USE', 'serviceType'],
    ['serviceType: "x", resourceType: "", region: "x", chargeMode: PAY_PER_USE', 'resourceType'],
    ['serviceType: "x", resourceType: "x", region: "", chargeMode: PAY_PER_USE', 'region'],
    ['serviceType: "x", resourceType: "x", region: "x", chargeMode: UNKNOWN', 'chargeMode'],
  ])('%s is refused before any call', async (args, argument) => {
    const { errors } = await sides.bench.query(`{ resourceSpecifications(${args}) { nodes { code } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(await sides.bench.calls()).toEqual({});
  });
});
