import {
  type CallOptions,
  DeadlineExceeded,
  type PartnerClient,
  Refused,
  Throttled,
  Unavailable,
} from '../../client/index.js';
import type { ManualClock } from '../../client/testing/manual-clock.js';
import type { Write, WriteOrder } from '../write.js';

/**
 * What happens to a call: it is done or refused; does not leave; its answer is lost after it was done, or it is lost
 * before; nobody ever hears of it again, after it was done or before, as when this process ends.
 */
export type Fate =
  | 'done'
  | 'refused'
  | 'throttled'
  | 'not sent'
  | 'lost after'
  | 'lost before'
  | 'silent after'
  | 'silent before';

interface Transfer {
  id: string;
  customer: string;
  amount: string;
  at: number;
}

const text = { en: 'It went wrong.', zh: '出错了。' };
const details = { operation: 'updateCustomerAccountAmount' };

/** A partner that keeps records of transfers, and does with each call what it is told to. */
export class ScriptedPartner implements PartnerClient {
  readonly #clock: ManualClock;
  /** What becomes of the next calls; after that all are done. */
  readonly fates: Fate[] = [];
  /** What has reached it, and what it has done of that. */
  readonly sent: { customer: string; amount: string }[] = [];
  readonly transfers: Transfer[] = [];
  /** Whether its records can be read. */
  readable = true;
  /** Called when a call is about to leave. */
  onSend: () => void = () => {};

  constructor(clock: ManualClock) {
    this.#clock = clock;
  }

  platformId(): undefined {
    return undefined;
  }

  async call(_operation: unknown, request: unknown, { observer }: CallOptions = {}): Promise<never> {
    const fate = this.fates.shift() ?? 'done';
    if (fate === 'not sent') throw new Throttled(text, { ...details, neverSent: true }, false);
    await observer?.beforeSend?.();
    this.onSend();
    const { customer_id: customer, amount } = (request as AllocationRequest).body;
    this.sent.push({ customer, amount });
    await this.#clock.sleep(20);
    const requestId = `request ${this.sent.length}`;
    if (fate === 'refused') throw new Refused(text, { ...details, requestId, errorCode: 'CBC.30000001' });
    if (fate === 'throttled') throw new Throttled(text, { ...details, requestId });
    if (fate === 'lost before') throw new Unavailable(text, details);
    if (fate === 'silent before') return new Promise(() => {});
    const transfer = { id: `T${this.transfers.length + 1}`, customer, amount, at: this.#clock.now() };
    this.transfers.push(transfer);
    if (fate === 'lost after') throw new DeadlineExceeded(text, details);
    if (fate === 'silent after') return new Promise(() => {});
    observer?.onSuccess?.(requestId);
    return { transfer_id: transfer.id } as never;
  }

  /** Its own record of what it has done. */
  records(): readonly Transfer[] {
    if (!this.readable) throw new Unavailable(text, { operation: 'listTransfers' });
    return this.transfers;
  }

  accountId = async () => 'P';
  clockOffset = () => 0;
  quotas = () => [];
  close = async () => {};
}

interface AllocationRequest {
  body: { customer_id: string; amount: string };
}

/** Allocates funds of the scripted partner. */
export function allocation(partner: ScriptedPartner): Write<'updateCustomerAccountAmount'> {
  return {
    kind: 'ALLOCATE_FUNDS',
    operation: 'updateCustomerAccountAmount',
    secrets: ['password'],
    claims: (answer) => [`transfer ${idOf(answer)}`],
    async look({ request, from, to }, { unclaimed }) {
      const { customer_id, amount } = (request as unknown as AllocationRequest).body;
      const alike = partner
        .records()
        .filter((one) => one.customer === customer_id && one.amount === amount)
        .filter(({ at }) => at >= from && at <= to);
      const free = await unclaimed(alike.map(({ id }) => `transfer ${id}`));
      const [found, ...more] = alike.filter(({ id }) => free.has(`transfer ${id}`));
      if (!found) return 'absent';
      return more.length > 0 ? 'ambiguous' : { found: { transfer_id: found.id }, complete: true };
    },
  };
}

function idOf(answer: unknown): string {
  return (answer as { transfer_id: string }).transfer_id;
}

/** Funds for each of the customers, all of the same amount. */
export function orderOf(
  key: string,
  customers: readonly string[] = [`C of ${key}`],
  amount = '10.00',
): WriteOrder<'updateCustomerAccountAmount'> {
  return {
    caller: 'anyone',
    key,
    input: { customers, amount, password: 'hush' },
    calls: customers.map((customer_id) => ({
      request: { body: { customer_id, amount, password: 'hush' } } as never,
      amount,
    })),
    subjects: customers.map((customer) => `funds of ${amount} to ${customer}`),
  };
}
