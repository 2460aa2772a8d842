import DataLoader from 'dataloader';
import type { AnswerOf, CallOptions } from '../index.js';
import type { Look } from './ask.js';

interface Asked {
  id: string;
  options: CallOptions;
}

/** Up to this many are asked for one by one: they may be many more than fit a page. */
const few = 2;
/** Most customers of a call, by the contract. */
const pageSize = 100;

/** Which customers a reseller has, as far as one request has to know: the partner says it, in the fewest calls. */
export class Members {
  readonly #look: Look;
  readonly #resellerId: string;
  readonly #loader: DataLoader<Asked, boolean, string>;

  constructor(look: Look, resellerId: string) {
    this.#look = look;
    this.#resellerId = resellerId;
    this.#loader = new DataLoader((asked) => this.#load(asked), { cacheKeyFn: ({ id }) => id });
  }

  /** Takes note of customers that the partner has listed as this reseller's. */
  saw(ids: readonly string[]): void {
    const options = {};
    for (const id of ids) this.#loader.clear({ id, options }).prime({ id, options }, true);
  }

  async has(id: string, options: CallOptions): Promise<boolean> {
    const asked = { id, options };
    try {
      return await this.#loader.load(asked);
    } catch (error) {
      this.#loader.clear(asked);
      throw error;
    }
  }

  async #load(asked: readonly Asked[]): Promise<boolean[]> {
    const found = new Set<string>();
    if (asked.length > few) {
      const first = await this.#page(0, asked[0]!.options, found);
      // A long list is not read for a few of it.
      const pages = Math.ceil(first / pageSize);
      if (pages <= asked.length) {
        const starts = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => (index + 1) * pageSize);
        await Promise.all(starts.map((offset) => this.#page(offset, asked[0]!.options, found)));
        return asked.map(({ id }) => found.has(id));
      }
    }
    return Promise.all(asked.map(async (one) => found.has(one.id) || (await this.#isListed(one))));
  }

  /** @returns how many there are in all */
  async #page(offset: number, options: CallOptions, found: Set<string>): Promise<number> {
    const { customer_infos = [], count = 0 } = await this.#ask({ offset, limit: pageSize }, options);
    for (const { customer_id } of customer_infos) found.add(customer_id);
    return count;
  }

  async #isListed({ id, options }: Asked): Promise<boolean> {
    if (id === '') return false; // no filter to the partner
    const { customer_infos = [] } = await this.#ask({ customer_id: id, offset: 0, limit: 1 }, options);
    return customer_infos.some(({ customer_id }) => customer_id === id);
  }

  #ask(question: object, options: CallOptions): Promise<AnswerOf<'listSubCustomers'>> {
    const body = { ...question, indirect_partner_id: this.#resellerId };
    return this.#look('listSubCustomers', { body }, options);
  }
}
