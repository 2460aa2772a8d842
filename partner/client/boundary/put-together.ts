import { type Ask, changed, sent, type Values } from './ask.js';
import type { ListShape } from './owner.js';

/** One list out of those of several owners, sorted as the partner sorts: of each as many rows as the page can have. */
export async function putTogether(list: ListShape, ask: Ask, owners: readonly Values[]): Promise<Values> {
  if (owners.length === 1) return ask.forward(changed(ask, list.in, owners[0]!));
  const offset = Number(sent(ask, list.in, 'offset') ?? 0);
  const limit = Number(sent(ask, list.in, 'limit') ?? 10);
  const parts = await Promise.all(owners.map((owner) => readFirst(list, ask, owner, offset + limit)));
  const rows = sorted(
    list,
    ask,
    parts.flatMap((part) => part.rows),
  );
  return {
    ...parts[0]?.answer,
    [list.rows]: rows.slice(offset, offset + limit),
    [list.total]: parts.reduce((sum, { total }) => sum + total, 0),
  };
}

async function readFirst(list: ListShape, ask: Ask, owner: Values, count: number) {
  const read = async (offset: number) => {
    const limit = Math.min(list.page, Math.max(1, count - offset));
    const answer = await ask.forward(changed(ask, list.in, { ...owner, offset, limit }));
    return { answer, rows: (answer[list.rows] ?? []) as Values[], total: Number(answer[list.total] ?? 0) };
  };
  const first = await read(0);
  const rows = [...first.rows];
  for (let offset = list.page; offset < Math.min(count, first.total); offset += list.page) {
    rows.push(...(await read(offset)).rows);
  }
  return { ...first, rows };
}

/** Times of one form sort as text; rows of one time stay in the order of their owners. */
function sorted({ newestBy, in: part }: ListShape, ask: Ask, rows: Values[]): Values[] {
  if (newestBy === undefined) return rows;
  const turn = /^[a-z]/i.test((sent(ask, part, 'order_by') as string | undefined) ?? '-') ? 1 : -1;
  const at = (row: Values) => (row[newestBy] as string | undefined) ?? '';
  return rows.sort((a, b) => (at(a) < at(b) ? -turn : at(a) > at(b) ? turn : 0));
}
