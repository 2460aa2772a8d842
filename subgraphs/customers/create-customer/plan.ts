import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { checkMobile, checkPlatformId, checkVerificationCode } from '../checks.js';
import { RegistrationField } from '../registration/enums.js';
import { checkRegistration } from '../registration/loaders.js';
import { resellerById } from '../../lists/resellers.js';
import { checkAccountName, checkPassword, checkTogether, isCheckable } from './checks.js';
import type { CreateCustomerInput } from './create-customer.js';

const longestPlatformAccountId = 128;

export function planCreation(
  input: CreateCustomerInput,
  context: SubgraphContext,
): WritePlan<'createSubCustomer'> {
  checkTogether(input.mobile, input.verificationCode, 'verificationCode', 'mobile');
  const body = {
    xaccount_id: checkId(input.platformAccountId, 'platformAccountId', longestPlatformAccountId),
    xaccount_type: checkPlatformId(input.platformId, context),
    domain_name: checkAccountName(input.accountName, 'accountName'),
    password: checkPassword(input.password, 'password'),
    mobile_phone: checkMobile(input.mobile, 'mobile'),
    verification_code: checkVerificationCode(input.verificationCode, 'verificationCode'),
    is_close_market_ms: input.marketingMessages ? ('false' as const) : ('true' as const),
    indirect_partner_id: checkId(input.resellerId, 'resellerId'),
    // So that the customer can be read, and be given funds, as soon as the mutation has answered.
    include_association_result: true,
  };
  const { domain_name: name } = body;
  return {
    input: body,
    subjects: [
      `customer ${body.xaccount_id} of ${body.xaccount_type}`,
      ...(name ? [`login name ${name.toLowerCase()}`] : []),
    ],
    calls: [{ request: { body } }],
    foresee: () => foresee(body, context),
  };
}

interface Foreseeable {
  domain_name: string | undefined;
  mobile_phone: string | undefined;
  indirect_partner_id: string | undefined;
}

/** What the partner can be asked beforehand: the login name, the mobile number and the reseller. */
async function foresee(
  { domain_name: name, mobile_phone: mobile, indirect_partner_id: resellerId }: Foreseeable,
  context: SubgraphContext,
): Promise<Foreseen> {
  const [byName, byMobile, reseller] = await Promise.all([
    name && isCheckable(name)
      ? checkRegistration(context, RegistrationField.LOGIN_NAME, name, 'accountName')
      : undefined,
    mobile && checkRegistration(context, RegistrationField.MOBILE, `0086-${mobile}`, 'mobile'),
    resellerId && resellerById(context, resellerId),
  ]);
  const refusals = [
    ...(resellerId && !reseller ? ['CBC.99000037'] : []),
    ...(byName?.check_result === 'used_by_user' ? ['CBC.99000038'] : []),
    ...(byMobile && byMobile.check_result === 'used_by_user' ? ['CBC.99000030'] : []),
  ];
  return { changes: [], refusals };
}
