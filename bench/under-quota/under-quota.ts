import { partnerData } from '../../test/support/operations/index.js';
import { questionsFrom } from '../calls/questions.js';
import { unhurriedPartner } from '../partner/sandbox-partner.js';
import { Children } from '../processes/children.js';
import { comparePortfolio } from './compare-portfolio.js';
import { compareUsers } from './compare-users.js';
import { report } from './report.js';
import { latencyMs, type Stage, wakeSandbox } from './stage.js';

/** What quotas and latency make of one screen, and of many people at all of them: the gateway beside a backend by hand. */
export async function underQuota({ quick }: { quick: boolean }): Promise<string> {
  const children = new Children();
  try {
    const [{ url: sandboxUrl }, { url: unlimitedUrl }] = await Promise.all([
      children.start('sandbox', { quota: 'documented', latencyMs }),
      children.start('sandbox', {}),
    ]);
    const partner = unhurriedPartner(unlimitedUrl);
    const data = partnerData(partner);
    const stage: Stage = { sandboxUrl, unlimitedUrl, questions: await questionsFrom(data) };
    await wakeSandbox(stage);
    const portfolio = await comparePortfolio(stage, data, quick ? 1 : 5);
    const resale = await data.rows('listSubCustomers', { body: { association_type: '2' } });
    await partner.close();
    const users = await compareUsers(
      stage,
      resale.map(({ customer_id }) => customer_id as string),
      quick ? { users: 5, seconds: 5, patience: 10 } : { users: 50, seconds: 60, patience: 20 },
    );
    return report({ portfolio, users });
  } finally {
    await children.stop();
  }
}
