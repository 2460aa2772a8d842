import { PartnerCalls } from '../load/partner-calls.js';
import { Children } from '../processes/children.js';
import type { Contender } from './contender.js';
import { mixOf } from './mix.js';
import { type Stage, startBackend, startGateway } from './stage.js';
import { type Crowd, letUsersAsk, type Met } from './users.js';

export interface Compared {
  crowd: Crowd;
  rows: (Met & {
    contender: string;
    /** Calls that arrived at the partner, refused ones included. */
    partnerCalls: number;
    /** Those the partner refused as beyond the quota. */
    throttled: number;
  })[];
}

/** The same users with the same questions, first at the gateway, then at the backend written by hand. */
export async function compareUsers(
  stage: Stage,
  customerIds: readonly string[],
  crowd: Crowd,
): Promise<Compared> {
  const mix = mixOf(stage.questions, customerIds);
  const arriving = new PartnerCalls(stage.sandboxUrl);
  const rows: Compared['rows'] = [];
  for (const start of [startGateway, startBackend]) {
    const children = new Children();
    try {
      const contender: Contender = await start(children, stage);
      const { result, total, throttled } = await arriving.during(() => letUsersAsk(contender, mix, crowd));
      rows.push({ ...result, contender: contender.name, partnerCalls: total, throttled });
    } finally {
      await children.stop();
    }
  }
  return { crowd, rows };
}
