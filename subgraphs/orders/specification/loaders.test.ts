import { expect, test } from '@jest/globals';
import type { PartnerClient } from '../../../partner/client/index.js';
import { contextOf, sharedContext, type SubgraphContext } from '../../kit/context.js';
import { type Place, readSpecifications } from './loaders.js';

const query = { cloud_service_type: 's', resource_type: 'r', region_code: 'x', charge_mode: '1' } as const;
const beginning: Place = { marker: '', skip: 0 };

interface Body {
  marker?: string;
  limit?: number;
}

/** A partner that has so many specifications on each page, each page naming the next. */
function partnerWith(
  sizes: number[],
  nextOf = (page: number) => (page < sizes.length ? `m${page}` : undefined),
) {
  const asked: Body[] = [];
  const call = (_operation: string, { body }: { body: Body }) => {
    asked.push(body);
    const page = Number(body.marker?.slice(1) ?? 0);
    const before = sizes.slice(0, page).reduce((sum, size) => sum + size, 0);
    const rows = Array.from({ length: sizes[page]! }, (_, index) => ({ resource_spec: `${before + index}` }));
    return Promise.resolve({ cloud_service_basics: rows, page_info: { next_marker: nextOf(page + 1) } });
  };
  const partner = { call } as unknown as PartnerClient;
  /** Each request has a context of its own. */
  const context = (): SubgraphContext => contextOf(sharedContext({ partner }), {});
  return { asked, context };
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${from + index}`);
const read = async (context: SubgraphContext, place: Place, first: number) => {
  const { items, more } = await readSpecifications(context, query, place, first);
  return { codes: items.map(({ row }) => row.resource_spec), after: items.at(-1)?.after, more };
};

test('reads on from page to page, as far as is wanted and no further', async () => {
  const { asked, context } = partnerWith([100, 100, 50]);
  expect(await read(context(), beginning, 150)).toEqual({
    codes: numbers(0, 150),
    after: { marker: 'm1', skip: 50 },
    more: true,
  });
  expect(asked).toEqual([
    { ...query, limit: 100 },
    { ...query, limit: 100, marker: 'm1' },
  ]);
});

test.each([1, 7, 100, 101, 250, 5000])(
  'pages of %i make up the whole, each beginning where the last ended',
  async (first) => {
    const { asked, context } = partnerWith([100, 100, 50]);
    const codes: (string | undefined)[] = [];
    for (let place: Place | undefined = beginning, more = true; more;) {
      const page = await read(context(), place!, first);
      codes.push(...page.codes);
      expect(page.codes.length).toBeLessThanOrEqual(first);
      ({ after: place, more } = page);
    }
    expect(codes).toEqual(numbers(0, 250));
    expect(new Set(asked.map(({ limit }) => limit))).toEqual(new Set([100]));
  },
);

test('a page that ends with one of the partner’s goes on at the next, without reading the last again', async () => {
  const { asked, context } = partnerWith([100, 50]);
  const { after, more } = await read(context(), beginning, 100);
  expect({ after, more }).toEqual({ after: { marker: 'm1', skip: 0 }, more: true });
  await read(context(), after!, 100);
  expect(asked.map(({ marker }) => marker)).toEqual([undefined, 'm1']);
});

test('pages may be empty; the end is where none is named', async () => {
  const { context } = partnerWith([0, 3, 0]);
  expect(await read(context(), beginning, 10)).toEqual({
    codes: numbers(0, 3),
    after: { marker: 'm2', skip: 0 },
    more: false,
  });
});

test('a marker that leads to itself ends the list', async () => {
  const { asked, context } = partnerWith([2, 2], () => 'm1');
  expect(await read(context(), beginning, 10)).toMatchObject({ codes: numbers(0, 4), more: false });
  expect(asked).toHaveLength(2);
});

test('what is wanted twice in a request is asked for once', async () => {
  const { asked, context } = partnerWith([100, 50]);
  const one = context();
  await Promise.all([
    read(one, beginning, 120),
    read(one, beginning, 20),
    read(one, { marker: 'm1', skip: 5 }, 1),
  ]);
  expect(asked).toHaveLength(2);
});
