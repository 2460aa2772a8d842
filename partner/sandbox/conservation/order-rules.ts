import { givesBack, readAgain, settled, type Books, type CustomerBooks } from './books.js';
import { payerOf, refundsOf, resourcesOf } from './read-books.js';
import type { Party, Stage } from './stage.js';

/** What of a customer's orders and resources does not go together: of those that changed between two readings. */
export async function orderMistakes(stage: Stage, before: Books, after: Books): Promise<string[]> {
  const found = readAgain(before, after).map(async ([id, now]) => {
    const party = stage.parties.find((one) => one.id === id)!;
    const old = before.customers.get(id);
    return old ? mistakesOf(stage, party, old, now) : [];
  });
  return (await Promise.all(found)).flat();
}

async function mistakesOf(stage: Stage, party: Party, old: CustomerBooks, now: CustomerBooks) {
  const orders = await Promise.all(
    settled(old, now).map(async (order) => ({ order, ids: await resourcesOf(stage, party, order) })),
  );
  const paid = new Set(orders.filter(({ order }) => !givesBack(order)).flatMap(({ ids }) => ids));
  const returned = new Set(orders.filter(({ order }) => givesBack(order)).flatMap(({ ids }) => ids));
  const known = new Map(old.resources.map((one) => [one.id, one]));
  const resources = now.resources.flatMap(({ id, status, expires }) => {
    const was = known.get(id);
    const more = !was || expires > was.expires;
    if (more && !paid.has(id)) return [`resource ${id} lasts until ${expires} and nobody paid for it`];
    if (was && paid.has(id) && !more) return [`resource ${id} was paid for and still ends ${expires}`];
    const kept = returned.has(id) && status !== 3 && expires >= was!.expires;
    return kept ? [`resource ${id} was given back and is still there until ${expires}`] : [];
  });
  const without = orders
    .filter(({ order: { status }, ids }) => ids.length === 0 || status !== 5)
    .map(({ order: { id, status } }) => `order ${id} is paid, in status ${status} and with nothing for it`);
  return [...resources, ...without, ...rewritten(old, now)];
}

/** What was paid stays paid and as it is; what was not may only be paid or given up. */
function rewritten(old: CustomerBooks, now: CustomerBooks): string[] {
  const orders = new Map(now.orders.map((one) => [one.id, one]));
  return old.orders.flatMap((order) => {
    const is = orders.get(order.id);
    const same = order.paidAt ? JSON.stringify(is) === JSON.stringify(order) : is !== undefined;
    return same ? [] : [`order was ${JSON.stringify(order)} and is ${JSON.stringify(is)}`];
  });
}

/** At any time: resources that none of a customer's paid orders is for. */
export async function unpaidResources(stage: Stage, party: Party, books: CustomerBooks): Promise<string[]> {
  const paid = books.orders.filter((order) => order.paidAt && !givesBack(order));
  const ids = new Set((await Promise.all(paid.map((order) => resourcesOf(stage, party, order)))).flat());
  return books.resources
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => `resource ${id} of ${party.id} is for no paid order`);
}

/** At any time: orders of which later ones gave back and kept more than they had cost, or gave it back to others. */
export async function refundMistakes(
  stage: Stage,
  party: Party,
  opening: CustomerBooks | undefined,
  { orders, ...books }: CustomerBooks,
): Promise<string[]> {
  const paid = orders.filter((one) => !givesBack(one)).flatMap((one) => [one, ...one.children]);
  const left = new Map(paid.map(({ id, price }) => [id, price]));
  const found = settled(opening, { orders, ...books })
    .filter(givesBack)
    .map(async ({ id, price, payer }) => {
      const refunds = await refundsOf(stage, party, id);
      for (const { of, back, kept } of refunds) left.set(of, (left.get(of) ?? 0) - back - kept);
      const back = refunds.reduce((total, one) => total + one.back, 0);
      const others = refunds.filter((one) => one.back > 0 && (payerOf(one, orders) ?? party.id) !== payer);
      return [
        ...(back === -price ? [] : [`order ${id} of ${price} fen gives back ${back}`]),
        ...others.map(
          (one) => `order ${id} gives back to ${payer} ${one.back} fen it did not pay for ${one.of}`,
        ),
      ];
    });
  const wrong = (await Promise.all(found)).flat();
  const tooMuch = [...left].filter(([, rest]) => rest < 0);
  return [
    ...wrong,
    ...tooMuch.map(([id, rest]) => `${-rest} fen more than order ${id} cost were given back or kept`),
  ];
}
