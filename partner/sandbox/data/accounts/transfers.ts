import { newestFirst } from '../../paging.js';
import { isResale, type Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { customerRng } from '../customers/generate-customer.js';
import { everyCustomer } from '../scan.js';
import { cashJournal, transfersOf } from './customer-account.js';
import { fundingsOf } from './funding.js';
import type { DetailType } from './movement.js';
import type { Fen } from '../../money.js';

/** Funds moved between a partner, or a reseller, and someone it serves. Positive amounts, whichever way they went. */
export interface Transfer {
  id: string;
  time: number;
  type: Extract<DetailType, `SOURCE_OPERATION_BE${'ADJUST' | 'RETRIEVE' | 'UNBIND'}`>;
  counterparty: { id: string; name: string };
  /** Computed when read: it takes the counterparty's whole history. */
  readonly amount: Fen;
}

export const byTransferTime = newestFirst<Transfer>(
  ({ time }) => time,
  ({ id }) => id,
);

const generated = new WeakMap<Portfolio, Transfer[]>();

/** Transfers with all customers of a portfolio, newest first, those of the journal included. */
export function customerTransfers(portfolio: Portfolio): Transfer[] {
  let all = generated.get(portfolio);
  if (!all) {
    all = everyCustomer(portfolio)
      .filter(isResale)
      .flatMap((customer) => generatedTransfers(portfolio, customer))
      .concat(unbound(portfolio))
      .sort(byTransferTime);
    generated.set(portfolio, all);
  }
  const later = cashJournal.all(portfolio).flatMap((entry) => entry.counterparty ?? []);
  if (later.length === 0) return all;
  const customers = [...new Set(later.map(({ id }) => id))].flatMap((id) => portfolio.customer(id) ?? []);
  return [...customers.flatMap((customer) => laterTransfers(portfolio, customer)), ...all].sort(
    byTransferTime,
  );
}

/** The same with one customer; none with a referral customer, which funds itself. */
export function transfersWith(portfolio: Portfolio, customer: Customer): Transfer[] {
  if (!isResale(customer)) return [];
  return [...laterTransfers(portfolio, customer), ...generatedTransfers(portfolio, customer)].sort(
    byTransferTime,
  );
}

function generatedTransfers(portfolio: Portfolio, customer: Customer): Transfer[] {
  const counterparty = { id: customer.id, name: customer.verifiedName ?? customer.accountName };
  return fundingsOf(portfolio, customer).map(({ tradeId, time, detail }) => ({
    id: tradeId,
    time,
    type: detail as Transfer['type'],
    counterparty,
    get amount() {
      return magnitude(transfersOf(portfolio, customer).find((entry) => entry.tradeId === tradeId)!.amount);
    },
  }));
}

function laterTransfers(portfolio: Portfolio, { id }: Customer): Transfer[] {
  return cashJournal
    .of(portfolio, id)
    .flatMap(({ tradeId, time, detail, counterparty, amount }) =>
      counterparty
        ? { id: tradeId, time, type: detail as Transfer['type'], counterparty, amount: magnitude(amount) }
        : [],
    );
}

/** A customer that left: what it had not spent came back when it was unbound. */
function unbound(portfolio: Portfolio): Transfer[] {
  const { anchor, rng: root } = portfolio.seed;
  if (everyCustomer(portfolio).length === 0) return [];
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

function magnitude(amount: Fen): Fen {
  return amount < 0n ? -amount : amount;
}
