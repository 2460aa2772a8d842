/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import type { OperationId } from '../../contract/generated/operations.js';
import { platformIdentifier } from '../auth/partners.js';
import { Shopper } from '../testing/shopper.js';
import type { Row, TestAnswer, TestInput } from '../testing/test-client.js';
import { switchOf, unsubscribe } from './provocations/subscriptions.js';
import { applications } from './provocations/verifications.js';
import { grantOf, issueOf } from './provocations/vouchers.js';
import { isAttached, serverInUse, serverOf } from './resources.js';
import type { Stage } from './stage.js';

/** A call of each operation that writes, on fresh data, with the answers it gives where it does what was asked. */
export const writesThatSucceed: Partial<
  Record<OperationId, (stage: Stage) => Promise<TestAnswer | TestAnswer[]>>
> = {
  sendVerificationMessageCode: ({ partner }) =>
    partner.call('sendVerificationMessageCode', { receiver_type: 1, mobile_phone: '13712345678' }),
  createSubCustomer: ({ partner }) =>
    partner.call('createSubCustomer', { xaccount_id: 'my-customer-1', xaccount_type: platformIdentifier }),
  createPersonalRealnameAuth: async (stage) =>
    apply(stage, 'createPersonalRealnameAuth', await stage.newCustomer()),
  createEnterpriseRealnameAuthentication: async (stage) =>
    apply(stage, 'createEnterpriseRealnameAuthentication', await stage.newCustomer()),
  changeEnterpriseRealnameAuthentication: (stage) =>
    apply(stage, 'changeEnterpriseRealnameAuthentication', stage.verified(0)),
  createEnterpriseProjectAuth: async (stage) =>
    (await stage.customerThat(({ customer_type }: Row) => customer_type === 1)).call(
      'createEnterpriseProjectAuth',
    ),
  updateCustomerAccountAmount: async (stage) => [await allocate(stage, 0.02), await allocate(stage, '0.02')],
  reclaimToPartnerAccount: async (stage) => {
    await allocate(stage, 0.02);
    return stage.partner.call('reclaimToPartnerAccount', { ...ownCustomer(stage), amount: '0.01' });
  },
  updateIndirectPartnerAccount: (stage) => moveWithReseller(stage, 'updateIndirectPartnerAccount'),
  reclaimIndirectPartnerAccount: (stage) => moveWithReseller(stage, 'reclaimIndirectPartnerAccount'),
  createPartnerCoupons: async (stage) =>
    stage.partner.call('createPartnerCoupons', withAnother('customer_ids', await issueOf(stage))),
  reclaimPartnerCoupons: async (stage) => {
    const { json } = await stage.partner.call('createPartnerCoupons', await issueOf(stage));
    return stage.partner.call('reclaimPartnerCoupons', { coupon_id: json.coupon_infos[0].coupon_id });
  },
  updateCouponQuotas: async (stage) => stage.partner.call('updateCouponQuotas', await grantOf(stage)),
  reclaimCouponQuotas: async (stage) => {
    const { json } = await stage.partner.call('updateCouponQuotas', await grantOf(stage));
    const [{ quota_id }] = json.simple_quota_infos;
    return stage.partner.call('reclaimCouponQuotas', { quota_ids: [quota_id, 'x'] });
  },
  payOrders: async ({ partner }) => {
    const [shopper, { order_id, amount_after_discount }] = await Shopper.find(partner, async (one) =>
      one.resale ? (await one.orders({ status: 6 }))[0] : undefined,
    );
    await shopper.fund(Math.round(amount_after_discount * 100));
    return shopper.pay(order_id);
  },
  cancelCustomerOrder: async ({ customer }) => {
    const { json } = await customer.call('listCustomerOrders', { status: 6 });
    return customer.call('cancelCustomerOrder', { order_id: json.order_infos[0].order_id });
  },
  renewalResources: async ({ partner }) => {
    const [shopper, ids] = await Shopper.find(partner, async (one) => {
      const [server, disk] = [await serverOf(one), (await one.resources()).find(isAttached)];
      return server && disk ? [server.resource_id, disk.resource_id] : undefined;
    });
    return shopper.renew(ids);
  },
  cancelResourcesSubscription: async ({ partner }) => unsubscribe(...(await serverInUse(partner))),
  autoRenewalResources: async ({ partner }) => {
    const [{ own }, resource_id] = await serverInUse(partner);
    return own.call('autoRenewalResources', { resource_id });
  },
  cancelAutoRenewalResources: async ({ partner }) => {
    const [{ own }, resource_id] = await serverInUse(partner);
    await own.call('autoRenewalResources', { resource_id });
    return own.call('cancelAutoRenewalResources', { resource_id });
  },
  setResourcesRenewConfig: async ({ customer }) => [
    await customer.call('setResourcesRenewConfig', { config_name: 'DEDUCTION_DATE', config_value: '3' }),
    await customer.call('setResourcesRenewConfig', { config_name: 'EXPIRE_DATE', config_value: '-1' }),
  ],
  updatePeriodToOnDemand: async ({ partner }) => {
    const [{ own }, id] = await serverInUse(partner);
    return own.call('updatePeriodToOnDemand', switchOf(id));
  },
  updatePeriodToOnDemandInstantly: async ({ partner }) => {
    const [{ own }, id] = await serverInUse(partner);
    return own.call('updatePeriodToOnDemandInstantly', { resource_ids: [id, 'x'] });
  },
};

function apply({ partner }: Stage, id: keyof typeof applications, customer_id: string) {
  return partner.call(id, { ...applications[id], customer_id });
}

function ownCustomer({ customerRow }: Stage) {
  return { customer_id: (customerRow as { customer_id: string }).customer_id };
}

/** Amounts are taken as numbers and as text. */
function allocate(stage: Stage, amount: number | string) {
  return stage.partner.call('updateCustomerAccountAmount', { ...ownCustomer(stage), amount });
}

async function moveWithReseller(stage: Stage, id: OperationId) {
  const indirect_partner_id = await stage.resellerId();
  return stage.partner.call(id, { indirect_partner_id, amount: '0.01' });
}

/** With an item that fails beside the one that is done. */
function withAnother(list: string, input: TestInput): TestInput {
  return { ...input, [list]: [...(input[list] as string[]), 'x'] };
}
