import type { Boundary } from '../../../../partner/access/boundary.js';
import type { TestClient } from '../../../../partner/sandbox/testing/test-client.js';
import { type Markers, markersOfCustomer, markersOfPartner, markersOfReseller, union } from './markers.js';

export interface BoundedCaller {
  id: string;
  boundary: Boundary;
  /** Own customers, and those of resellers, with whose they are. */
  inside: readonly { id: string; reseller?: string }[];
  /** What it may not meet: what others have and it has not. */
  foreign: Markers;
}

/**
 * Three callers of whom none may see anything of another, and none all: one of some customers, one of a reseller, one of
 * both.
 *
 * @param customers those with most to see; of each caller one is among them
 */
export async function threeCallers(
  partner: TestClient,
  customers: readonly string[],
): Promise<BoundedCaller[]> {
  const own: string[] = (await partner.all('listSubCustomers', 'customer_infos')).map(
    ({ customer_id }: { customer_id: string }) => customer_id,
  );
  const resellers: string[] = (await partner.all('listIndirectPartners', 'indirect_partners')).map(
    ({ indirect_partner_id: id }: { indirect_partner_id: string }) => id,
  );
  const members = new Map<string, string[]>();
  const markers = new Map<string, Markers>([['', await markersOfPartner(partner)]]);
  for (const id of own) markers.set(id, await markersOfCustomer(partner, id));
  for (const reseller of resellers) {
    const rows = await partner.all('listSubCustomers', 'customer_infos', { indirect_partner_id: reseller });
    members.set(
      reseller,
      rows.map(({ customer_id }: { customer_id: string }) => customer_id),
    );
    markers.set(reseller, await markersOfReseller(partner, reseller));
    for (const id of members.get(reseller)!) markers.set(id, await markersOfCustomer(partner, id, reseller));
  }
  const others = own.filter((id) => !customers.includes(id));
  const [first, second] = [...resellers].sort((a, b) => members.get(b)!.length - members.get(a)!.length);
  const boundaries: [string, Boundary][] = [
    ['shop', { customers: [customers[0]!, ...others.slice(0, 4)], resellers: [] }],
    ['reseller', { customers: [], resellers: [first!] }],
    ['both', { customers: [customers[1]!, ...others.slice(4, 6)], resellers: [second!] }],
  ];
  return boundaries.map(([id, boundary]) => {
    const inside = [
      ...boundary.customers.map((customer) => ({ id: customer })),
      ...boundary.resellers.flatMap((reseller) =>
        members.get(reseller)!.map((customer) => ({ id: customer, reseller })),
      ),
    ];
    const mine = new Set([...inside.map((customer) => customer.id), ...boundary.resellers]);
    const known = union([...mine].map((owner) => markers.get(owner)!));
    const rest = union([...markers].flatMap(([owner, its]) => (mine.has(owner) ? [] : [its])));
    const owners = [...own, ...resellers, ...[...members.values()].flat()].filter(
      (owner) => !mine.has(owner),
    );
    return {
      ...{ id, boundary, inside },
      foreign: {
        identifiers: new Set([
          ...owners,
          ...[...rest.identifiers].filter((one) => !known.identifiers.has(one) && !mine.has(one)),
        ]),
        amounts: new Set([...rest.amounts].filter((one) => !known.amounts.has(one))),
      },
    };
  });
}
