/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { sandboxPartner, sandboxProvider } from '../../auth/partners.js';
import type { Row, TestInput } from '../../testing/test-client.js';
import type { Stage } from '../stage.js';
import { about, aboutAccount, aboutItem, asked, rule, value, type Way, type Ways } from './way.js';

const active = 0;
const expired = 3;
const frozen = 5;

/** What operations that issue, hand on and take back coupons and quotas document of their own. */
export const ofVouchers: Ways = {
  createPartnerCoupons: {
    'CBC.99000000': issuing('Name a customer of a reseller without `indirect_partner_id`.', async (stage) => {
      const indirect_partner_id = await stage.resellerId();
      return { customer_ids: [await firstCustomer(stage, { indirect_partner_id, association_type: '2' })] };
    }),
    'CBC.99000012': issuing('Name a quota that is unknown, frozen, disabled or being adjusted.', {
      quota_id: 'x',
    }),
    'CBC.99000013': issuing("Ask for more than the quota's balance.", { face_value: 99_999_999_999 }),
    'CBC.99000014': issuing('Name a referral customer (association type 1).', async (stage) => ({
      customer_ids: [await firstCustomer(stage, { association_type: '1' })],
    })),
    'CBC.99000017': issuing('Name a quota that has expired, or is not yet effective.', async (stage) => ({
      quota_id: await quotaOf(stage, ({ quota_status }) => quota_status === expired),
    })),
    'CBC.99000018': issuing(
      'Ask for less than the least face value of a quota with bounds.',
      withBounds(0.01),
    ),
    'CBC.99000019': issuing(
      'Ask for more than the greatest face value of a quota with bounds.',
      withBounds(10_000.01),
    ),
    'CBC.99000020': rule('Issue an eleventh coupon to one customer, from a quota with bounds.', (stage) =>
      issueOften(stage, 11, 50),
    ),
    'CBC.99000021': rule(
      'Issue coupons to one customer, from a quota with bounds, for more than its total.',
      (stage) => issueOften(stage, 6, 10_000),
    ),
    'CBC.99000022': about('quota_id'),
    'CBC.99000023': issuing('Ask for a service that is not in the list of the quota.', async (stage) => ({
      quota_id: await quotaOf(stage, isLimitedBy('serviceTypeWhiteList')),
      cloud_service_types: ['x'],
    })),
    'CBC.99000024': about('quota_id'),
    'CBC.99000025': issuing("Name the partner's own account id as a customer.", {
      customer_ids: [sandboxPartner.domainId],
    }),
    'CBC.99000035': issuing("Name a customer that is not the partner's.", { customer_ids: ['x'] }),
    'CBC.50000010': aboutAccount,
    'CBC.50000020': about('quota_id'),
    'CBC.50000034': aboutItem('customer_ids', (stage) => issueOf(stage)),
  },
  reclaimPartnerCoupons: {
    'CBC.99000045': about('coupon_id'),
    'CBC.99000048': rule('Reclaim a coupon twice, or one that has expired or is used up.', async (stage) => {
      const { json } = await stage.partner.call('createPartnerCoupons', await issueOf(stage));
      const [{ coupon_id }] = json.coupon_infos;
      await stage.partner.call('reclaimPartnerCoupons', { coupon_id });
      return stage.partner.call('reclaimPartnerCoupons', { coupon_id });
    }),
  },
  updateCouponQuotas: {
    'CBC.0150': asked(
      'Call as the solution provider (`sandbox_provider`), which has no resellers.',
      { quota_id: 'x', indirect_partner_ids: ['x'], quota_amount: 1 },
      (stage) => stage.signedIn(sandboxProvider),
    ),
    'CBC.50000021': about('quota_id'),
    'CBC.50000045': about('quota_id'),
    'CBC.50010105': aboutItem('indirect_partner_ids', (stage) => grantOf(stage)),
    'CBC.99000013': granting('Hand on more than the balance of the quota.', { quota_amount: 100_000_000 }),
    'CBC.99000015': granting(
      'Hand on from a quota that is frozen, disabled or being adjusted.',
      async (stage) => ({
        quota_id: await quotaOf(stage, ({ quota_status }) => quota_status === frozen),
      }),
    ),
    'CBC.99000017': granting(
      'Hand on from a quota that has expired, or is not yet effective.',
      async (stage) => ({
        quota_id: await quotaOf(stage, ({ quota_status }) => quota_status === expired),
      }),
    ),
    'CBC.99000037': value("Name a reseller that is not the partner's.", 'indirect_partner_ids', ['x']),
  },
  reclaimCouponQuotas: {
    'CBC.99000012': {
      ...about('quota_ids'),
      how: 'Circumstance about `quota_ids`; without one a quota that is unknown or not active fails alone, with HTTP 200.',
    },
  },
};

/** A hundred yuan for the stage's customer, from an active quota without limits. */
export async function issueOf(stage: Stage) {
  return {
    quota_id: await quotaOf(
      stage,
      ({ quota_status, limit_infos }) => quota_status === active && !limit_infos?.length,
    ),
    customer_ids: [stage.customerRow.customer_id as string],
    face_value: 100,
  };
}

/** A hundred yuan of the same quota for the first reseller. */
export async function grantOf(stage: Stage) {
  const { quota_id } = await issueOf(stage);
  return { quota_id, indirect_partner_ids: [await stage.resellerId()], quota_amount: 100 };
}

type Other = TestInput | ((stage: Stage) => Promise<TestInput>);

function issuing(how: string, other: Other): Way {
  return asked(how, async (stage) => ({ ...(await issueOf(stage)), ...(await made(other, stage)) }));
}

function granting(how: string, other: Other): Way {
  return asked(how, async (stage) => ({ ...(await grantOf(stage)), ...(await made(other, stage)) }));
}

async function made(other: Other, stage: Stage): Promise<TestInput> {
  return typeof other === 'function' ? other(stage) : other;
}

/** The quota of cash coupons with a least and a greatest face value, and so much for each customer. */
async function bounded(stage: Stage): Promise<string> {
  return quotaOf(stage, isLimitedBy('maxDeductionRatio'));
}

function withBounds(face_value: number): Other {
  return async (stage) => ({ quota_id: await bounded(stage), face_value });
}

async function issueOften(stage: Stage, times: number, face_value: number) {
  const input = { ...(await issueOf(stage)), quota_id: await bounded(stage), face_value };
  for (let issued = 1; issued < times; issued++) await stage.partner.call('createPartnerCoupons', input);
  return stage.partner.call('createPartnerCoupons', input);
}

const isLimitedBy =
  (key: string) =>
  ({ quota_status, limit_infos }: Row): boolean =>
    quota_status === active && limit_infos?.[0]?.limit_key === key;

/** Of the partner's own quotas, the first voucher or cash quota of which this is so; its id. */
async function quotaOf({ partner }: Stage, is: (quota: Row) => boolean): Promise<string> {
  for (const quota_type of [0, 1]) {
    const found = (await partner.all('listQuotaCoupons', 'quotas', { quota_type })).find(is);
    if (found) return found.quota_id;
  }
  throw new Error('expected such a quota');
}

async function firstCustomer({ partner }: Stage, input: TestInput): Promise<string> {
  const { json } = await partner.call('listSubCustomers', { ...input, limit: 1 });
  return json.customer_infos[0].customer_id;
}
