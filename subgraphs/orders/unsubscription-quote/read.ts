import { createHash } from 'node:crypto';
import type { SubgraphContext } from '../../kit/context.js';
import { addDays, beijingDay } from '../../kit/days.js';
import { money, sumOf } from '../../kit/money.js';
import { subscriptionId, type SubscriptionRow } from '../../lists/subscriptions.js';
import { subscriptionsOf } from '../../lists/subscriptions-of-customer.js';
import type { checkOwnSubscriptions } from '../write/own-subscriptions.js';
import { QuoteUncertainty, RefundRule, type UnsubscriptionScope } from './enums.js';
import { returned } from './most-refunded.js';
import { isAccountedFor, paidTerms, type Term } from './paid-terms.js';
import type { UnsubscriptionQuote, UnsubscriptionQuoteItem } from './unsubscription-quote.js';

type Own = Pick<ReturnType<typeof checkOwnSubscriptions>, 'ids' | 'customerId' | 'resellerId'>;

const closed = 3;

/** What giving subscriptions back can bring at most, as things stand. */
export async function readUnsubscriptionQuote(
  { ids, customerId, resellerId }: Own,
  scope: UnsubscriptionScope,
  context: SubgraphContext,
): Promise<UnsubscriptionQuote> {
  const customer = { id: customerId, resellerId };
  const now = `${new Date(context.now()).toISOString().slice(0, 19)}Z`;
  const today = beijingDay(now);
  const held = subscriptionsOf(context)(customer);
  const families = await Promise.all(
    ids.map(async (id) => {
      const [main, attached] = await Promise.all([held.byId(id), held.attachedTo(id)]);
      return { id, rows: main && main.status !== closed ? [main, ...attached.filter(isThere)] : [] };
    }),
  );
  const terms = await paidTerms(
    families.flatMap(({ rows }) => rows),
    customer,
    now,
    context,
  );
  const times = { now, dayStart: midnight(today) };
  const items = families.map(({ id, rows }) =>
    itemOf({ subscriptionId: id, customerId, resellerId }, rows, terms, scope, times),
  );
  const amounts = items.map(({ mostRefunded }) => mostRefunded?.amount);
  return {
    token: tokenOf([customerId, resellerId, scope, today], items),
    scope,
    mostRefunded: amounts.includes(undefined) ? null : sumOf(amounts),
    items,
    uncertainties: uncertaintiesOf(items, [...terms.values()].flat(), now),
    validUntil: midnight(addDays(today, 1)),
  };
}

function itemOf(
  {
    subscriptionId: id,
    ...owner
  }: Pick<UnsubscriptionQuoteItem, 'subscriptionId' | 'customerId' | 'resellerId'>,
  rows: readonly SubscriptionRow[],
  terms: ReadonlyMap<string, Term[]>,
  scope: UnsubscriptionScope,
  { now, dayStart }: { now: string; dayStart: string },
): UnsubscriptionQuoteItem {
  const own = rows.flatMap((row) => terms.get(subscriptionId(row)) ?? []);
  const back = returned(own, scope, now, dayStart);
  const isKnown = rows.every((row) => isAccountedFor(row, terms.get(subscriptionId(row))!, now));
  return {
    ...owner,
    subscriptionId: id,
    attachedIds: rows.map(subscriptionId).filter((one) => one !== id),
    terms: back
      .sort((a, b) => (a.term.start < b.term.start ? 1 : -1))
      .map(({ term, rule, most }) => ({
        ...owner,
        subscriptionId: term.subscriptionId,
        orderId: term.orderId,
        startsAt: term.start,
        endsAt: term.end,
        paid: money(term.paid),
        rule,
        mostRefunded: money(most),
      })),
    mostRefunded: isKnown ? sumOf(back.map(({ most }) => most)) : null,
  };
}

function uncertaintiesOf(
  items: readonly UnsubscriptionQuoteItem[],
  paid: readonly Term[],
  now: string,
): QuoteUncertainty[] {
  const terms = items.flatMap((item) => item.terms);
  const withCoupons = new Set(paid.flatMap(({ orderId, hasCoupons }) => (hasCoupons ? orderId : [])));
  const reasons: [QuoteUncertainty, boolean][] = [
    [QuoteUncertainty.HANDLING_FEE, terms.some(({ rule }) => rule === RefundRule.UNUSED_PART)],
    [
      QuoteUncertainty.FREE_RETURNS,
      terms.some(({ rule, startsAt }) => rule === RefundRule.WHOLE && startsAt <= now),
    ],
    [QuoteUncertainty.VOUCHERS, terms.some(({ orderId }) => withCoupons.has(orderId))],
    [QuoteUncertainty.AMOUNT_PAID, items.some(({ mostRefunded }) => !mostRefunded)],
  ];
  return reasons.flatMap(([reason, applies]) => (applies ? reason : []));
}

/** The same for the same quote, whatever the order of what it is for. */
function tokenOf(about: readonly unknown[], items: readonly UnsubscriptionQuoteItem[]): string {
  const sorted = [...items].sort((a, b) => (a.subscriptionId < b.subscriptionId ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([about, sorted]))
    .digest('hex')
    .slice(0, 32);
}

function isThere({ status }: SubscriptionRow): boolean {
  return status !== closed;
}

/** Start of a day of Beijing, in UTC. */
function midnight(day: string): string {
  return `${addDays(day, -1)}T16:00:00Z`;
}
