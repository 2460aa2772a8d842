import type { Operation } from '../operations.js';

/** A page of customers with what the portfolio shows of each, from three subgraphs. */
const page = `query Page($after: String, $filter: CustomerFilter) {
  customers(first: 50, after: $after, filter: $filter) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      name
      balance { available { amount currency } }
      vouchers(first: 5) { totalCount nodes { id faceValue { amount } status } }
      orders(first: 5) { totalCount nodes { id status } }
    }
  }
}`;

/** A place in the middle of all customers, to go on from. */
export type Middle = string;

export function pageQuestions(middle: Middle): Operation[] {
  return [
    { name: 'first page', query: page },
    { name: 'page in the middle', query: page, variables: { after: middle } },
    { name: 'filtered page', query: page, variables: { filter: { associationType: 'RESALE' } } },
  ];
}

/** Lists that an export pages through, with the rows a page has. */
export const exportedLists: readonly ExportedList[] = [
  {
    name: 'customers with balance',
    root: 'customers',
    rows: 100,
    fields: 'id accountName name type phone email balance { available { amount } debt { amount } }',
  },
  {
    name: 'orders',
    root: 'orders',
    rows: 1000,
    fields: 'id type status createdAt paidAt customer { id } serviceType { code } price { amount }',
  },
];

export interface ExportedList {
  name: string;
  root: string;
  /** Asked for at a time. */
  rows: number;
  fields: string;
}

export function exportPage({ name, root, rows, fields }: ExportedList, after: string | null): Operation {
  const query = `query Export($after: String) {
    ${root}(first: ${rows}, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ${fields} }
    }
  }`;
  return { name, query, variables: { after } };
}
