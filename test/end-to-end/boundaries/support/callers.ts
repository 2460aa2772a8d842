import type { Boundary } from '../../../../partner/access/boundary.js';
import type { TestClient } from '../../../../partner/sandbox/testing/test-client.js';

/** Who there is: the partner's own customers, and resellers with theirs. */
export interface People {
  own: readonly string[];
  /** The resellers with most customers first. */
  resellers: ReadonlyMap<string, readonly string[]>;
}

export interface BoundedCaller {
  id: string;
  boundary: Boundary;
}

export async function readPeople(partner: TestClient): Promise<People> {
  const idsOf = (rows: Record<string, string>[], field: string) => rows.map((row) => row[field]!);
  const own = await partner.all('listSubCustomers', 'customer_infos');
  const resellers = idsOf(
    await partner.all('listIndirectPartners', 'indirect_partners'),
    'indirect_partner_id',
  );
  const members = await Promise.all(
    resellers.map(async (id): Promise<[string, string[]]> => {
      const input = { indirect_partner_id: id };
      return [id, idsOf(await partner.all('listSubCustomers', 'customer_infos', input), 'customer_id')];
    }),
  );
  return {
    own: idsOf(own, 'customer_id'),
    resellers: new Map(members.sort(([, a], [, b]) => b.length - a.length)),
  };
}

/**
 * Three callers of whom none may see anything of another, and none all: one of some customers, one of a reseller, one of
 * both.
 *
 * @param customers those with most to see: the first two are seen by one caller each, the others by none
 */
export function threeCallers({ own, resellers }: People, customers: readonly string[]): BoundedCaller[] {
  const others = own.filter((id) => !customers.includes(id));
  const [first, second] = [...resellers.keys()];
  return [
    { id: 'shop', boundary: { customers: [customers[0]!, ...others.slice(0, 4)], resellers: [] } },
    { id: 'reseller', boundary: { customers: [], resellers: [first!] } },
    { id: 'both', boundary: { customers: [customers[1]!, ...others.slice(4, 6)], resellers: [second!] } },
  ];
}
