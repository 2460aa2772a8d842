import type { Boundary } from '../../access/boundary.js';
import type { CallOptions } from '../index.js';
import type { Look } from './ask.js';
import { Members } from './members.js';

/** What is inside a boundary, as far as one request has to know. */
export class Inside {
  readonly customers: readonly string[];
  readonly resellers: readonly string[];
  readonly #customers: ReadonlySet<string>;
  readonly #members: ReadonlyMap<string, Members>;

  constructor(look: Look, { customers, resellers }: Boundary) {
    this.#customers = new Set(customers);
    this.customers = [...this.#customers];
    this.#members = new Map(resellers.map((id) => [id, new Members(look, id)]));
    this.resellers = [...this.#members.keys()];
  }

  /** Whether it is one of the partner's own customers inside. */
  isOwn(customerId: unknown): boolean {
    return this.#customers.has(customerId as string);
  }

  isReseller(id: unknown): boolean {
    return this.#members.has(id as string);
  }

  /** The customers of a reseller inside. */
  membersOf(resellerId: string): Members | undefined {
    return this.#members.get(resellerId);
  }

  /** Whether a reseller inside has this customer. */
  async isMember(customerId: unknown, resellerId: unknown, options: CallOptions): Promise<boolean> {
    return (await this.#members.get(resellerId as string)?.has(String(customerId), options)) ?? false;
  }

  /** Whether the customer is inside, whosever it is. */
  async has(customerId: unknown, options: CallOptions): Promise<boolean> {
    if (this.isOwn(customerId)) return true;
    const found = await Promise.all(this.resellers.map((id) => this.isMember(customerId, id, options)));
    return found.includes(true);
  }
}
