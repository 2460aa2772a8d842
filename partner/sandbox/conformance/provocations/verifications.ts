/* eslint-disable @typescript-eslint/no-unsafe-member-access -- rows of answers are untyped in tests */
import { platformIdentifier } from '../../auth/partners.js';
import type { OperationId } from '../../../contract/generated/operations.js';
import type { Row, TestInput } from '../../testing/test-client.js';
import type { Stage } from '../stage.js';
import { about, aboutAccount, asked, rule, type Way, type Ways } from './way.js';

type Applying =
  | 'createPersonalRealnameAuth'
  | 'createEnterpriseRealnameAuthentication'
  | 'changeEnterpriseRealnameAuthentication';

/** A complete application of each kind, but for whose it is. */
export const applications: Record<Applying, TestInput> = {
  createPersonalRealnameAuth: {
    identify_type: 0,
    verified_type: 6,
    verified_file_url: ['page.jpg', 'stamp.jpg', 'portrait.jpg'],
    name: 'A Person',
    verified_number: 'G12345678',
    xaccount_type: platformIdentifier,
  },
  createEnterpriseRealnameAuthentication: {
    identify_type: 1,
    verified_file_url: ['licence.jpg'],
    corp_name: 'A Company',
    verified_number: '91310000123456789X',
    xaccount_type: platformIdentifier,
  },
  changeEnterpriseRealnameAuthentication: {
    identify_type: 1,
    change_type: 1,
    verified_file_url: ['licence.jpg'],
    corp_name: 'A Company',
    verified_number: '91310000123456789X',
    xaccount_type: platformIdentifier,
  },
};

const card = { bank_account: '6222-0001', areacode: '0086', mobile: '13712345678' };

/** What operations about real-name verification document of their own. */
export const ofVerifications: Ways = {
  createPersonalRealnameAuth: {
    ...ofEvery('createPersonalRealnameAuth'),
    ...ofFirst('createPersonalRealnameAuth'),
    'CBC.99000027': rule('Verify by bank card with a code after its `timeout`.', async (stage) => {
      const customer_id = await stage.newCustomer();
      const { mobile } = card;
      const scene = { receiver_type: 1, scene: 18, mobile_phone: mobile, customer_id, timeout: 1 };
      await stage.partner.call('sendVerificationMessageCode', scene);
      await stage.moveClock({ addDays: 1 });
      return apply(stage, 'createPersonalRealnameAuth', {
        customer_id,
        identify_type: 4,
        verified_file_url: ['face.jpg'],
        bank_card_info: { ...card, verification_code: await stage.lastCode() },
      });
    }),
    'CBC.99007189': rule('Verify a fourth customer with one `verified_number`.', async (stage) => {
      for (let others = 0; others < 3; others++) {
        await apply(stage, 'createPersonalRealnameAuth', { customer_id: await stage.newCustomer() });
      }
      return apply(stage, 'createPersonalRealnameAuth', { customer_id: await stage.newCustomer() });
    }),
    'CBC.99007193': about('verified_number'),
    'CBC.99007202': about('verified_number'),
    'CBC.99007219': about('verified_file_url'),
    'CBC.99007255': about('bank_card_info.bank_account'),
    'CBC.99007258': about('bank_card_info.bank_account'),
    'CBC.99007260': about('bank_card_info.bank_account'),
    'CBC.99007261': about('bank_card_info.bank_account'),
    'CBC.99007262': about('bank_card_info.bank_account'),
  },
  createEnterpriseRealnameAuthentication: {
    ...ofEvery('createEnterpriseRealnameAuthentication'),
    ...ofFirst('createEnterpriseRealnameAuthentication'),
    'CBC.99007004': about('customer_id'),
  },
  changeEnterpriseRealnameAuthentication: {
    ...ofEvery('changeEnterpriseRealnameAuthentication'),
    'CBC.99007004': applying(
      'Apply for a customer that is not verified.',
      'changeEnterpriseRealnameAuthentication',
      (stage) => stage.newCustomer(),
    ),
    'CBC.99007188': applying(
      'Apply for a verified enterprise.',
      'changeEnterpriseRealnameAuthentication',
      (stage) => stage.verified(1),
    ),
  },
  createEnterpriseProjectAuth: {
    'CBC.99007004': asked('Call as a verified person instead of an enterprise.', {}, (stage) =>
      stage.customerThat(({ customer_type }: Row) => customer_type === 0),
    ),
  },
};

/** What all three applications document. */
function ofEvery(id: Applying): Record<string, Way> {
  return {
    'CBC.99000099': about('verified_file_url'),
    'CBC.99000100': asked('Attach a file that is no image and no PDF.', async (stage) => ({
      ...applications[id],
      customer_id: stage.customerRow.customer_id,
      verified_file_url: ['licence.doc'],
    })),
    'CBC.99007191': rule('Hand in a fourth application on one Beijing day, the others rejected.', (stage) =>
      fourth(stage, id),
    ),
    'CBC.70600026': about('customer_id'),
  };
}

/** What both first applications document. */
function ofFirst(id: Applying): Record<string, Way> {
  return {
    'CBC.99000035': applying("Apply for a customer that is not the partner's.", id, () => 'x'),
    'CBC.99005030': aboutAccount,
    'CBC.99007188': applying('Apply for a customer that is verified or under review.', id, (stage) =>
      stage.verified(1),
    ),
  };
}

function applying(how: string, id: Applying, whose: (stage: Stage) => string | Promise<string>): Way {
  return rule(how, async (stage) => apply(stage, id, { customer_id: await whose(stage) }));
}

function apply({ partner }: Stage, id: OperationId, input: TestInput) {
  return partner.call(id, { ...applications[id as Applying], ...input });
}

/** Reviews take an hour, and reject what lacks attachments; the stage begins at 14:00 in Beijing. */
async function fourth(stage: Stage, id: Applying) {
  const isChange = id === 'changeEnterpriseRealnameAuthentication';
  const customer_id = isChange ? stage.verified(0) : await stage.newCustomer();
  const incomplete = {
    customer_id,
    verified_file_url: ['one.jpg'],
    ...(id === 'createPersonalRealnameAuth'
      ? {}
      : { enterprise_person: { legel_name: 'A Person', legel_id_number: '1' } }),
  };
  for (const hour of ['08', '10', '12']) {
    await apply(stage, id, incomplete);
    await stage.moveClock({ now: `2026-11-18T${hour}:00:00Z` });
  }
  return apply(stage, id, incomplete);
}
