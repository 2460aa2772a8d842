/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { Shopper } from '../testing/shopper.js';
import type { Row, TestClient, TestInput } from '../testing/test-client.js';

/** Codes with which the price of a renewal says what a resource is. */
export const unpriced = {
  attached: 'CBC.30050007',
  tooLong: 'CBC.30050008',
  inProgress: 'CBC.30050011',
  notRenewable: 'CBC.30050013',
};

export const aMonth = { period_type: 2, period_num: 1 };

/** A resource whose renewal has no price for that reason, with its holder. */
export function resourceWithoutPrice(
  partner: TestClient,
  reason: keyof typeof unpriced,
  { period = aMonth, is = () => true }: { period?: TestInput; is?: (row: Row) => boolean } = {},
): Promise<[Shopper, string]> {
  return Shopper.find(partner, async ({ own }) => {
    const { json } = await own.call('listPayPerUseCustomerResources', { limit: 10 });
    const rows = (json.data as Row[]).filter(is);
    if (rows.length === 0) return undefined;
    const resource_ids = rows.map(({ resource_id }) => resource_id);
    const answer = await own.call('listRenewRateOnPeriod', { resource_ids, ...period });
    const failures: Row[] = answer.json.fail_resource_infos;
    return failures.find(({ error_code }) => error_code === unpriced[reason])?.resource_id as
      string | undefined;
  });
}

/** A resource of which this is so, with its holder. */
export function resourceThat(
  partner: TestClient,
  is: (row: Row, holder: Row) => boolean,
): Promise<[Shopper, string]> {
  return Shopper.find(partner, async (shopper) => {
    const found = (await shopper.resources()).find((row) => is(row, shopper.row));
    return found?.resource_id as string | undefined;
  });
}

/** A disk or a bandwidth of a server, in use. */
export const isAttached = ({ is_main_resource, status }: Row) => is_main_resource === 0 && status === 2;

/** A server in use that can be renewed and given back, and that nothing happens to when it expires, with its holder. */
export async function serverInUse(partner: TestClient): Promise<[Shopper, string]> {
  const [shopper, { resource_id }] = await Shopper.find(partner, serverOf);
  return [shopper, resource_id];
}

/** The same, as its holder sees it; undefined where it has none. */
export async function serverOf(shopper: Shopper): Promise<Row> {
  const servers = (await shopper.resources()).filter(
    (row) => row.resource_type_code === 'hws.resource.type.vm' && row.expire_policy === 0,
  );
  const ids = servers.length > 0 ? await shopper.renewable() : [];
  return servers.find(({ resource_id }) => ids.includes(resource_id));
}
