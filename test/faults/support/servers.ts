import { Shopper } from '../../../partner/sandbox/testing/shopper.js';
import type { Row } from '../../../partner/sandbox/testing/test-client.js';
import { eachOnce } from './each-once.js';
import type { FaultyWorld } from './faulty-world.js';

type Held = [holder: Shopper, resourceId: string];

/** A server or the like in use that nothing has been done to, with its holder. */
export const freshServer = eachOnce<Held>(serversOf);

async function* serversOf({ partner }: FaultyWorld): AsyncGenerator<Held> {
  for await (const shopper of Shopper.all(partner)) {
    if (!shopper.resale || shopper.row.is_frozen !== 0) continue;
    const resources = (await shopper.resources()).filter(isFresh);
    const renewable = resources.length > 0 ? await shopper.renewable() : [];
    for (const id of resources.map((row) => row.resource_id as string))
      if (renewable.includes(id)) yield [shopper, id];
  }
}

/** In use, main, nothing happens to it at its end; packages and the like can be neither given back nor switched. */
const isFresh = (row: Row) =>
  /\.(vm|volume|vpc|rds|ip|bandwidth)/.test(row.resource_type_code as string) &&
  row.status === 2 &&
  row.is_main_resource === 1 &&
  row.expire_policy === 0;
