import { type Ask, changed, sent } from './ask.js';
import { OutsideBoundary } from './outside-boundary.js';
import type { Owner, Part } from './owner.js';

type Row<Of extends Owner['of']> = Extract<Owner, { of: Of }>;

/** What is about somebody whom the request names, or has the credential of. */
export const named = {
  nobody: (_: Row<'nobody'>, ask: Ask) => ask.forward(),

  async partner(_: Row<'partner'>): Promise<never> {
    throw new OutsideBoundary();
  },

  async credential({ members }: Row<'credential'>, ask: Ask) {
    const { actingFor } = ask.options;
    const isInside = actingFor && (await ask.inside.has(actingFor.customerId, ask.options));
    if (!isInside) throw new OutsideBoundary();
    if (!members) return ask.forward();
    // Rows do not name a payer outside, and neither may their number.
    const payer = sent(ask, members, 'payer_account_id');
    if (payer !== undefined && !(await ask.inside.has(payer, ask.options))) throw new OutsideBoundary();
    const method = sent(ask, members, 'method') ?? 'oneself';
    if (method !== 'oneself') {
      const member = sent(ask, members, 'sub_customer_id');
      const isMemberInside = method === 'sub_customer' && (await ask.inside.has(member, ask.options));
      if (!isMemberInside) throw new OutsideBoundary();
    }
    // Left out, it is everybody of the enterprise.
    return ask.forward(changed(ask, members, { method }));
  },

  async customer({ in: part, byReseller }: Row<'customer'>, ask: Ask) {
    const id = sent(ask, part, 'customer_id');
    const isInside = byReseller
      ? await isCustomerInside(ask, id, resellerIn(ask, part))
      : await ask.inside.has(id, ask.options);
    if (!isInside) throw new OutsideBoundary();
    return ask.forward();
  },

  async customers({ in: part, ids: name, none }: Row<'customers'>, ask: Ask) {
    const reseller = resellerIn(ask, part);
    const asked = (sent(ask, part, name) ?? ask.inside.customers) as (string | { customer_id: string })[];
    const isInside = await Promise.all(
      asked.map((one) => isCustomerInside(ask, typeof one === 'object' ? one.customer_id : one, reseller)),
    );
    const own = asked.filter((_, index) => isInside[index]);
    if (own.length === asked.length && own.length > 0)
      return ask.forward(changed(ask, part, { [name]: own }));
    if (!none) throw new OutsideBoundary();
    return own.length > 0 ? ask.forward(changed(ask, part, { [name]: own })) : { ...none };
  },

  async reseller({ in: part }: Row<'reseller'>, ask: Ask) {
    if (!resellerIn(ask, part)) throw new OutsideBoundary();
    return ask.forward();
  },

  async resellers({ in: part, ids: name }: Row<'resellers'>, ask: Ask) {
    const ids = (sent(ask, part, name) ?? []) as unknown[];
    if (ids.length === 0 || !ids.every((id) => ask.inside.isReseller(id))) throw new OutsideBoundary();
    return ask.forward();
  },

  async newcomer(_: Row<'newcomer'>, ask: Ask) {
    const id = sent(ask, 'body', 'customer_id');
    const isInside =
      id === undefined ? ask.inside.resellers.length > 0 : await ask.inside.has(id, ask.options);
    if (!isInside) throw new OutsideBoundary();
    return ask.forward();
  },
};

/** The reseller that is named, if any; one outside is refused. */
export function resellerIn(ask: Ask, part: Part): string | undefined {
  const id = sent(ask, part, 'indirect_partner_id');
  if (id === undefined) return undefined;
  if (!ask.inside.isReseller(id)) throw new OutsideBoundary();
  return id as string;
}

/** Whether a customer is inside: one of the reseller where one is named, otherwise one of the partner's own. */
export async function isCustomerInside(
  { inside, options }: Ask,
  id: unknown,
  resellerId: string | undefined,
): Promise<boolean> {
  return resellerId === undefined ? inside.isOwn(id) : inside.isMember(id, resellerId, options);
}
