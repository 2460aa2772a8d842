import type { Row, TestInput } from '../../../partner/sandbox/testing/test-client.js';
import { Shopper } from '../../../partner/sandbox/testing/shopper.js';
import { platformIdentifier } from '../../../partner/sandbox/auth/partners.js';
import { eachOnce } from '../support/each-once.js';
import type { Example } from '../support/example.js';
import type { FaultyWorld } from '../support/faulty-world.js';
import { numbers } from '../support/numbers.js';

const next = numbers();
const mobile = (number: number) => `137${String(number).padStart(8, '0')}`;

/** A customer that the partner has only just created; its id. */
async function newcomer({ partner }: FaultyWorld): Promise<string> {
  const { json } = await partner.call('createSubCustomer', {
    xaccount_id: `newcomer-${next()}`,
    xaccount_type: platformIdentifier,
    include_association_result: true,
  });
  return (json as { domain_id: string }).domain_id;
}

/** A customer that is verified as a person, by its bank card; its id. */
async function verifiedPerson(world: FaultyWorld): Promise<string> {
  const { partner } = world;
  const customer_id = await newcomer(world);
  const number = next();
  const card = { bank_account: `6222-${number}`, areacode: '0086', mobile: mobile(number) };
  await partner.call('sendVerificationMessageCode', {
    ...{ receiver_type: 1, scene: 18, mobile_phone: card.mobile, customer_id, timeout: 10 },
  });
  const messages: Row[] = (await partner.send('GET', '/_sandbox/messages')).json;
  const application: TestInput = {
    customer_id,
    identify_type: 4,
    verified_file_url: ['face.jpg'],
    name: 'A Person',
    verified_number: `G${number}`,
    xaccount_type: platformIdentifier,
    bank_card_info: { ...card, verification_code: messages[0].code },
  };
  const { status, text } = await partner.call('createPersonalRealnameAuth', application);
  if (status !== 200) throw new Error(text);
  return customer_id;
}

const company = () => ({
  companyName: '新来客户有限公司',
  certificateKind: 'BUSINESS_LICENSE',
  certificateNumber: `91110000MA${next()}`,
  certificate: 'licence.pdf',
});

/** A company that lets the partner act for it. */
const authorisedCompany = eachOnce(async function* ({ partner }) {
  for await (const { row } of Shopper.all(partner))
    if (row.customer_type === 1 && row.verified_status === '2') yield row.customer_id as string;
});

export const customers: readonly Example[] = [
  {
    mutation: 'createCustomer',
    operation: 'createSubCustomer',
    prepare: async () => {
      const number = next();
      return { platformAccountId: `platform-${number}`, accountName: `new-account-${number}` };
    },
  },
  {
    mutation: 'verifyIndividual',
    operation: 'createPersonalRealnameAuth',
    prepare: async (world) => ({
      customerId: await newcomer(world),
      name: '王小明',
      documentNumber: `E${next()}`,
      document: { kind: 'PASSPORT', front: 'front.jpg', back: 'back.jpg', inHand: 'in-hand.png' },
    }),
  },
  {
    mutation: 'verifyEnterprise',
    operation: 'createEnterpriseRealnameAuthentication',
    prepare: async (world) => ({ customerId: await newcomer(world), ...company() }),
  },
  {
    mutation: 'changeVerification',
    operation: 'changeEnterpriseRealnameAuthentication',
    prepare: async (world) => ({ customerId: await verifiedPerson(world), ...company() }),
  },
  {
    mutation: 'sendVerificationCode',
    operation: 'sendVerificationMessageCode',
    // The partner keeps no record of messages.
    tells: 'nothing',
    answersNothing: true,
    prepare: async () => ({ mobile: mobile(next()) }),
  },
  {
    mutation: 'enableEnterpriseProjects',
    operation: 'createEnterpriseProjectAuth',
    // No read tells whether they are on.
    tells: 'nothing',
    answersNothing: true,
    prepare: async (world) => ({ customerId: await authorisedCompany(world) }),
  },
];
