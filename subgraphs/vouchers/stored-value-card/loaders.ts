import { readInTurn } from '../../kit/list/read-in-turn.js';
import { ownList } from '../../kit/list/own-list.js';
import type { components } from '../../../partner/contract/generated/vouchers.js';

export type StoredValueCardRow = components['schemas']['UserStoredValueCard'];

/** The operation wants one status per call and has no value for "all" (contract: listStoredValueCards). */
const statuses = [1, 2] as const;

/** Cards in one status (`status` in the filter), or those with something left and then those without. */
export const storedValueCardList = ownList<StoredValueCardRow>({
  name: 'storedValueCards',
  pageSize: 100,
  idOf: (row) => row.card_id,
  fetch({ context, options, name, filter, range }) {
    const wanted = filter.status === undefined ? statuses : [Number(filter.status)];
    return readInTurn(context, {
      name,
      parts: wanted.map((status) => ({ ...filter, status })),
      range,
      async ask(part, partRange) {
        const query = { ...part, ...partRange, status: part.status as 1 | 2 };
        const answer = await context.partner.call('listStoredValueCards', { query }, options);
        return {
          rows: answer.stored_value_cards ?? [],
          total: answer.total_count ?? 0,
        };
      },
    });
  },
});
