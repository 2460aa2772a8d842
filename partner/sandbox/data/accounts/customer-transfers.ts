import type { Fen } from '../../money.js';
import { newestFirst } from '../../paging.js';
import { isResale, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import { generatedTransfersOf } from './customer-account.js';
import { fundingsOf } from './funding.js';
import type { DetailType } from './movement.js';

/** Funds moved between a partner, or a reseller, and someone it serves. Positive amounts, whichever way they went. */
export interface Transfer {
  id: string;
  time: number;
  type: Extract<DetailType, `SOURCE_OPERATION_BE${'ADJUST' | 'RETRIEVE' | 'UNBIND'}`>;
  /** Customer or reseller, by its account name. */
  counterparty: { id: string; name: string };
  /** Computed when read: it takes the counterparty's whole history. */
  readonly amount: Fen;
}

export const byTransferTime = newestFirst<Transfer>(
  ({ time }) => time,
  ({ id }) => id,
);

const known = new WeakMap<Portfolio, readonly Transfer[]>();

/** Transfers with all customers of a portfolio until the data end, newest first: from the seed alone, made once. */
export function customerTransfers(portfolio: Portfolio): readonly Transfer[] {
  let all = known.get(portfolio);
  if (!all) {
    const customers = portfolio.generatedCustomers();
    all = customers
      .flatMap((customer) => transfersWithCustomer(portfolio, customer))
      .concat(customers.length > 0 ? unbound(portfolio) : [])
      .sort(byTransferTime);
    known.set(portfolio, all);
  }
  return all;
}

/** The same with one customer; none with a referral customer, which funds itself, or one that came later. */
export function transfersWithCustomer(portfolio: Portfolio, changed: Customer): Transfer[] {
  const customer = portfolio.generatedCustomer(changed);
  if (!customer || !isResale(customer)) return [];
  return fundingsOf(portfolio, customer).map(
    ({ tradeId, time, detail }) =>
      new CustomerTransfer(tradeId, time, detail as Transfer['type'], portfolio, customer),
  );
}

/** There may be hundreds of thousands: no more in each than finds it. */
class CustomerTransfer implements Transfer {
  constructor(
    readonly id: string,
    readonly time: number,
    readonly type: Transfer['type'],
    private readonly portfolio: Portfolio,
    private readonly customer: Customer,
  ) {}

  get counterparty() {
    return { id: this.customer.id, name: this.customer.accountName };
  }

  get amount(): Fen {
    const entries = generatedTransfersOf(this.portfolio, this.customer);
    return magnitude(entries.find(({ tradeId }) => tradeId === this.id)!.amount);
  }
}

/** A customer that left: what it had not spent came back when it was unbound. */
function unbound(portfolio: Portfolio): Transfer[] {
  const { anchor, rng: root } = portfolio.seed;
  const rng = root.split('unbound');
  const id = customerRng(-1, portfolio.seed).split('id').hex(32);
  const counterparty = { id, name: `former_${id.slice(0, 6)}` };
  const time = anchor - rng.int(40, 300) * 86_400_000 + rng.int(0, 80_000) * 1000;
  const granted = BigInt(rng.int(20, 90) * 10_000);
  return [
    {
      id: `BE${time}`,
      time: time - 7_776_000_000,
      type: 'SOURCE_OPERATION_BEADJUST',
      counterparty,
      amount: granted,
    },
    {
      id: `RE${time}`,
      time,
      type: 'SOURCE_OPERATION_BEUNBIND',
      counterparty,
      amount: granted - BigInt(rng.int(1, 19) * 9_900),
    },
  ];
}

export function magnitude(amount: Fen): Fen {
  return amount < 0n ? -amount : amount;
}
