import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/incentives.js';
import type { SubgraphContext } from '../../kit/context.js';
import { eachAlone } from '../../kit/each-alone.js';
import { requestScoped } from '../../kit/request-scoped.js';

type Schemas = components['schemas'];
export type SpecificationRow = Schemas['CloudServiceBasic'];
export type SpecificationQuery = Omit<Schemas['ResourceSpecsQueryReq'], 'marker' | 'limit'>;

interface Page {
  rows: SpecificationRow[];
  /** Where the next page begins; undefined on the last one. */
  next: string | undefined;
}

/** Always the same, and the most there is: a marker holds for the limit it was given with. */
const pageSize = 100;

const pages = requestScoped(
  (context) =>
    new DataLoader<{ query: SpecificationQuery; marker: string }, Page, string>(
      (keys) => eachAlone(keys, ({ query, marker }) => readPage(context, query, marker)),
      { cacheKeyFn: (key) => JSON.stringify(key) },
    ),
);

async function readPage(context: SubgraphContext, query: SpecificationQuery, marker: string): Promise<Page> {
  const body = { ...query, limit: pageSize, ...(marker && { marker }) };
  const answer = await context.partner.call('listResourceSpecs', { body }, context);
  return { rows: answer.cloud_service_basics ?? [], next: answer.page_info?.next_marker || undefined };
}

/** A row and the place after it: a marker, empty for the beginning, and how many rows to skip from there. */
export interface Placed {
  row: SpecificationRow;
  after: Place;
}
export interface Place {
  marker: string;
  skip: number;
}

/** Up to `first` specifications from a place on, page by page as each names the next, and whether more follow. */
export async function readSpecifications(
  context: SubgraphContext,
  query: SpecificationQuery,
  { marker, skip }: Place,
  first: number,
): Promise<{ items: Placed[]; more: boolean }> {
  const items: Placed[] = [];
  for (let at = marker, from = skip; ; from = 0) {
    const { rows, next } = await pages(context).load({ query, marker: at });
    const wanted = rows.slice(from, from + first - items.length);
    for (const [index, row] of wanted.entries()) {
      const position = from + index + 1;
      const isLast = position === rows.length && next !== undefined;
      items.push({ row, after: isLast ? { marker: next, skip: 0 } : { marker: at, skip: position } });
    }
    const rest = rows.length > from + wanted.length;
    if (rest || next === undefined || next === at || items.length === first) {
      return { items, more: rest || (next !== undefined && next !== at) };
    }
    at = next;
  }
}
