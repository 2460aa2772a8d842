import type { PartnerClient } from '../../../partner/client/index.js';
import type { ReadOperation } from '../../../partner/client/operations.js';

type Wire = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- rows of any list

/** What sizes are counted in: the partner's data, asked from the partner itself. */
export interface PartnerData {
  /** Rows of a list; with `limit` in the question only so many. */
  rows(operation: ReadOperation, question?: Question): Promise<Wire[]>;
  /** How many rows a list has. */
  count(operation: ReadOperation, question?: Question): Promise<number>;
  /** Pages of 100 bill rows, at least one for each of these months and each billing mode. */
  billPages(...months: string[]): Promise<number>;
}

/** Query or body, whichever the operation takes; and whose credential it is asked with. */
export interface Question {
  query?: object;
  body?: object;
  actingFor?: string;
}

export const billingModes = ['1', '3', '11'] as const;

export function partnerData(partner: PartnerClient): PartnerData {
  const ask = async (
    operation: ReadOperation,
    { query, body, actingFor }: Question = {},
    page: object = {},
  ): Promise<Wire> => {
    const request = body ? { body: { ...body, ...page } } : { query: { ...query, ...page } };
    const options = actingFor ? { actingFor: { customerId: actingFor } } : {};
    return partner.call(operation, request, options);
  };
  const data: PartnerData = {
    async rows(operation, question) {
      const rows: Wire[] = [];
      for (let total = 1; rows.length < total;) {
        const answer = await ask(operation, question, { offset: rows.length, limit: 100 });
        const page = Object.values(answer).find((value) => Array.isArray(value)) as Wire[] | undefined;
        if (!page?.length) break;
        rows.push(...page);
        total = totalOf(answer);
      }
      return rows;
    },
    count: async (operation, question) => totalOf(await ask(operation, question, { limit: 1 })),
    async billPages(...months) {
      const lists = months.flatMap((cycle) =>
        billingModes.map((charge_mode) =>
          data.count('listSubcustomerMonthlyBills', { query: { cycle, charge_mode } }),
        ),
      );
      const pages = (await Promise.all(lists)).map((rows) => Math.max(1, Math.ceil(rows / 100)));
      return pages.reduce((sum, one) => sum + one, 0);
    },
  };
  return data;
}

function totalOf(answer: Wire): number {
  return Number(answer.total_count ?? answer.count ?? 0);
}
