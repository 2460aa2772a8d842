/* eslint-disable @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import { Shopper } from '../../testing/shopper.js';
import type { TestInput } from '../../testing/test-client.js';
import { aMonth, resourceWithoutPrice, type unpriced } from '../resources.js';
import { about, rule, value, type Way, type Ways } from './way.js';

/** What the operation that renews resources documents of its own. */
export const ofRenewals: Ways = {
  renewalResources: {
    '200 CBC.30010036': renewing('Renew an attached resource, such as the disk of a server.', 'attached'),
    '200 CBC.30010069': renewing('Renew for more than three years.', 'tooLong', {
      period_type: 3,
      period_num: 4,
    }),
    '200 CBC.30050006': rule(
      'Renew with automatic payment for more than the customer has.',
      async ({ partner }) => {
        const [, answer] = await Shopper.find(partner, async (one) => {
          const [id] = await one.renewable();
          const tried = id && (await one.renew([id], { ...longest, is_auto_pay: 1 }));
          return tried && tried.json.fail_resource_infos?.length > 0 ? tried : undefined;
        });
        return answer;
      },
    ),
    '400 CBC.30010036': about('resource_ids'),
    '400 CBC.30010069': about('resource_ids'),
    '400 CBC.30050006': about('resource_ids'),
    'CBC.99000092': renewing('Renew a certificate, or a trial.', 'notRenewable'),
    'CBC.99003016': value('Renew a resource that is deleted or never existed.', 'resource_ids', ['x']),
    'CBC.99003100': rule('Renew a resource twice without paying.', async ({ partner }) => {
      const [shopper, id] = await Shopper.find(partner, async (one) => (await one.renewable())[0]);
      await shopper.renewalOf(id);
      return shopper.renew([id]);
    }),
    'CBC.99003144': renewing('Renew a resource with an order that is being carried out.', 'inProgress'),
    'CBC.99003154': rule('Renew to more than five years from now.', async ({ partner }) => {
      const [shopper, id] = await Shopper.find(partner, async (one) =>
        one.resale ? (await one.renewable())[0] : undefined,
      );
      await shopper.fund(100_000_000);
      await shopper.renew([id], { ...longest, is_auto_pay: 1 });
      return shopper.renew([id], longest);
    }),
    'CBC.99003634': about('resource_ids'),
  },
};

const longest = { period_type: 3, period_num: 3 };

/** Renews a resource whose renewal has no price for that reason. */
function renewing(how: string, reason: keyof typeof unpriced, period: TestInput = aMonth): Way {
  return rule(how, async ({ partner }) => {
    const [shopper, id] = await resourceWithoutPrice(partner, reason, { period });
    return shopper.renew([id], period);
  });
}
