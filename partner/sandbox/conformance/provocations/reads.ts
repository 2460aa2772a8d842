/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import type { Row, TestAnswer, TestInput } from '../../testing/test-client.js';
import { requestsThatRead } from '../requests-that-read.js';
import type { Stage } from '../stage.js';
import { about, aboutAccount, aboutEverything, rule, value, type Way, type Ways } from './way.js';

/** What operations that read document of their own. */
export const ofReads: Ways = {
  showCustomerAccountBalances: { 'CBC.99000049': aboutAccount },
  listPartnerBalances: { 'CBC.5001': aboutAccount },
  showCustomerOrderDetails: {
    'CBC.30000010': value('Ask for an order that does not exist.', 'order_id', 'CS0'),
  },
  showRefundOrderDetails: {
    'CBC.99005026': rule('Ask for an order of any other type, such as a purchase.', async ({ partner }) => {
      const { json } = await partner.call('listCustomerOrders', { order_type: '1', limit: 1 });
      const { order_id, customer_id } = json.order_infos[0];
      return partner.call('showRefundOrderDetails', { order_id, customer_id });
    }),
  },
  listCustomerOnDemandResources: {
    'CBC.99000000': rule('Ask for a referral customer (association type 1).', async ({ partner }) => {
      const { json } = await partner.call('listSubCustomers', { association_type: '1', limit: 1 });
      const { customer_id } = json.customer_infos[0];
      return partner.call('listCustomerOnDemandResources', { customer_id });
    }),
    'CBC.99000035': value("Ask for a customer that is not the partner's.", 'customer_id', 'x'),
  },
  listOnDemandResourceRatings: {
    'CBC.99006006': price('Name a specification that is not sold.', { resource_spec: 'none' }),
    'CBC.99006050': price('Send a `usage_measure_id` that is not the unit of the factor.', {
      usage_measure_id: 3,
    }),
    'CBC.99006055': price('Ask for so much that it costs more than ten thousand million yuan.', {
      usage_value: 1e12,
    }),
    'CBC.99006074': price('Name a factor by which the product is not charged.', { usage_factor: 'none' }),
  },
  listRateOnPeriodDetail: {
    'CBC.99006006': price('Name a specification that is not sold.', { resource_spec: 'none' }),
    'CBC.99006055': price('Ask for so many that they cost more than ten thousand million yuan.', {
      period_num: 214783647,
      subscription_num: 10_000,
    }),
  },
  listRenewRateOnPeriod: {
    'CBC.30050007': renewal('Ask for an attached resource, such as the disk of a server.'),
    'CBC.30050008': renewal('Ask for more than three years.', { period_type: 3, period_num: 4 }),
    'CBC.30050009': renewal('Ask for a resource that is deleted or never existed.'),
    'CBC.30050010': renewal('Ask for a resource with a renewal or change that is not paid yet.'),
    'CBC.30050011': renewal('Ask for a resource with an order that is being carried out.'),
    'CBC.30050012': value('Name a resource twice.', 'resource_ids', ['x', 'x']),
    'CBC.30050013': renewal('Ask for a certificate, or for a trial.'),
    'CBC.99006006': about('resource_ids'),
    'CBC.99006016': aboutAccount,
    'CBC.99006017': aboutAccount,
    'CBC.99006024': about('resource_ids'),
    'CBC.99006050': about('resource_ids'),
    'CBC.99006055': about('resource_ids'),
    'CBC.99006066': about('resource_ids'),
    'CBC.99006073': aboutAccount,
  },
  listCustomerBillsMonthlyBreakDown: { 'CBC.18000048': aboutEverything },
};

/** A price inquiry with another value in its line. */
function price(how: string, wrong: TestInput): Way {
  return rule(how, async (stage, { operation: { id } }) => {
    const [{ project_id, product_infos }] = (await requestsThatRead[id]!(stage)) as [Row];
    return stage.customer.call(id, { project_id, product_infos: [{ ...product_infos[0], ...wrong }] });
  });
}

/** The price of a renewal, asked for one resource of one customer after the other until it fails for that reason. */
function renewal(how: string, period: TestInput = { period_type: 2, period_num: 1 }): Way {
  return rule(how, async (stage, { error }) => {
    let answer: TestAnswer | undefined;
    for await (const { own, resources } of holders(stage)) {
      const resource_ids = resources.map(({ resource_id }: Row) => resource_id);
      answer = await own.call('listRenewRateOnPeriod', { resource_ids, ...period });
      if (answer.json.fail_resource_infos.some(({ error_code }: Row) => error_code === error.code)) break;
    }
    return answer!;
  });
}

/** Customers with their first ten yearly/monthly resources, as they see them. */
async function* holders(stage: Stage) {
  for (const row of stage.customers) {
    const own = await stage.own(row);
    const { status, json } = await own.call('listPayPerUseCustomerResources', { limit: 10 });
    if (status === 200 && json.data.length > 0) yield { own, resources: json.data };
  }
}
