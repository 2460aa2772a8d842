/* eslint-disable @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import { platformIdentifier, sandboxDistributor } from '../../auth/partners.js';
import type { TestInput } from '../../testing/test-client.js';
import type { Stage } from '../stage.js';
import { about, aboutAccount, aboutItem, asked, rule, type Way, type Ways } from './way.js';

const mobile_phone = '13712345678';
const newcomer = { xaccount_id: 'my-customer-1', xaccount_type: platformIdentifier };

/** What operations that create and verify customers document of their own. */
export const ofCustomers: Ways = {
  sendVerificationMessageCode: {
    'CBC.99004015': rule('Send sixteen codes to one number within an hour.', async ({ partner }) => {
      for (let sent = 0; sent < 15; sent++) await sendCode(partner);
      return sendCode(partner);
    }),
  },
  createSubCustomer: {
    'CBC.0101': creating("Send an `xaccount_type` that is not the partner's platform identifier.", {
      xaccount_type: 'x',
    }),
    'CBC.5017': creating('Send a `mobile_phone` that is no Chinese mobile number.', { mobile_phone: '1' }),
    'CBC.50010059': asked(
      'Call as the distributor (`sandbox_distributor`) without `indirect_partner_id`.',
      newcomer,
      (stage) => stage.signedIn(sandboxDistributor),
    ),
    'CBC.50010065': about('indirect_partner_id'),
    'CBC.50010085': aboutAccount,
    'CBC.50010086': about('indirect_partner_id'),
    'CBC.99000004': about('xaccount_id'),
    'CBC.99000029': creating(
      "Send a reseller's own `mobile_phone` (`listIndirectPartners` shows it).",
      async (stage) => ({
        mobile_phone: (await stage.partner.call('listIndirectPartners')).json.indirect_partners[0]
          .mobile_phone,
      }),
    ),
    'CBC.99000030': rule('Register a sixth customer with one `mobile_phone`.', async (stage) => {
      for (let registered = 0; registered < 5; registered++)
        await register(stage, `my-customer-${registered}`);
      return register(stage, 'my-customer-6');
    }),
    'CBC.99000031': creating('Send a `domain_name` with a prefix `op_` or `shadow_`, or of digits only.', {
      domain_name: 'op_name',
    }),
    'CBC.99000036': creating('Send a `password` of one kind of characters.', { password: '12345678' }),
    'CBC.99000038': creating('Send a `domain_name` that a customer has.', ({ customerRow }) => ({
      domain_name: customerRow.account_name,
    })),
    'CBC.99000039': rule('Create two customers with one `xaccount_id`.', async ({ partner }) => {
      await partner.call('createSubCustomer', newcomer);
      return partner.call('createSubCustomer', newcomer);
    }),
    'CBC.99000050': aboutItem('xaccount_id', newcomer),
    'CBC.99000051': about('mobile_phone'),
    'CBC.99004008': rule('Give a `verification_code` after its `timeout`.', async (stage) => {
      await sendCode(stage.partner, { timeout: 1 });
      const verification_code = await stage.lastCode();
      await stage.moveClock({ addDays: 1 });
      return create(stage, { mobile_phone, verification_code });
    }),
    'CBC.99004009': rule('Give a wrong `verification_code` three times, then any.', async (stage) => {
      await sendCode(stage.partner);
      for (let failed = 0; failed < 3; failed++)
        await create(stage, { mobile_phone, verification_code: 'wrong!' });
      return create(stage, { mobile_phone, verification_code: await stage.lastCode() });
    }),
    'CBC.99004010': creating('Give a `verification_code` that was not sent.', {
      mobile_phone,
      verification_code: 'wrong!',
    }),
    'CBC.99005035': aboutAccount,
  },
};

function creating(how: string, input: TestInput | ((stage: Stage) => TestInput | Promise<TestInput>)): Way {
  return asked(how, async (stage) => ({
    ...newcomer,
    ...(typeof input === 'function' ? await input(stage) : input),
  }));
}

function create({ partner }: Stage, input: TestInput) {
  return partner.call('createSubCustomer', { ...newcomer, ...input });
}

function sendCode(partner: Stage['partner'], input: TestInput = {}) {
  return partner.call('sendVerificationMessageCode', { receiver_type: 1, mobile_phone, ...input });
}

async function register(stage: Stage, xaccount_id: string) {
  await sendCode(stage.partner);
  return create(stage, { xaccount_id, mobile_phone, verification_code: await stage.lastCode() });
}
