import type { Caller } from '../auth/caller.js';
import { newCustomer } from '../data/customers/new-customer.js';
import { associationTime } from '../data/customers/pending-associations.js';
import type { CodeProblem, Recipient } from '../data/customers/text-messages.js';
import type { Portfolio } from '../data/portfolio.js';
import { parameterError } from '../errors.js';
import type { Handler, Input } from './handler.js';
import { refusal } from './refusal.js';
import { isLoginName, isNameTaken, isPassword, mobileNumber } from './registration.js';
import { portfolioOf } from './scope.js';

type Question = Input<'createSubCustomer'>;

/**
 * The account is there at once, its association with the partner only after two seconds of the business clock, unless
 * `include_association_result` asks to wait for it. Waiting can time out (a circumstance about the `xaccount_id`): then
 * the call fails with CBC.99000050 though the account exists.
 */
export const createSubCustomer: Handler<'createSubCustomer'> = ({ input, caller, now, rng, itemError }) => {
  const portfolio = homeOf(input, caller);
  checkAccount(input, caller);
  const { book } = caller.partner;
  const { mobile_phone: mobilePhone } = input;
  const recipient = mobilePhone === undefined ? undefined : registering(mobilePhone);
  if (recipient) checkMobile(recipient, input, caller, now);

  const customer = newCustomer(
    {
      accountName: input.domain_name,
      telephone: mobilePhone,
      platformAccountId: input.xaccount_id,
      associationType: input.cooperation_type === '1' ? '1' : '2',
    },
    rng,
  );
  const timedOut = itemError(input.xaccount_id);
  const waited = input.include_association_result === true && !timedOut;
  if (recipient) book.messages.use(recipient);
  book.identities.take(customer);
  book.associations.add(customer, portfolio, waited ? now : now + associationTime);
  book.associations.passTime(now);

  const created = { domain_id: customer.id, domain_name: customer.accountName };
  if (timedOut) throw refusal(timedOut.code, undefined, { fields: created });
  return created;
};

/** The customers the new one will belong to. */
function homeOf({ indirect_partner_id: resellerId }: Question, caller: Caller): Portfolio {
  if (resellerId === undefined && caller.partner.role === 'distributor') throw refusal('CBC.50010059');
  return portfolioOf(caller, resellerId);
}

function checkAccount(
  { xaccount_type, xaccount_id, domain_name: name, password, mobile_phone }: Question,
  { partner }: Caller,
) {
  if (xaccount_type !== partner.credentials.agency) {
    throw refusal('CBC.0101', "Parameter invalid: xaccount_type is not the partner's platform identifier.");
  }
  if (name !== undefined && !isLoginName(name)) throw refusal('CBC.99000031');
  if (password !== undefined && !isPassword(password, name, mobile_phone)) throw refusal('CBC.99000036');
  if (name !== undefined && isNameTaken(partner, name)) throw refusal('CBC.99000038');
  if (partner.book.identities.holdsPlatformId(xaccount_id)) throw refusal('CBC.99000039');
}

const codeRefusals: Record<CodeProblem, string> = {
  expired: 'CBC.99004008',
  tooManyFailures: 'CBC.99004009',
  wrong: 'CBC.99004010',
};

/** A number registers five customers at most, and none when a reseller has registered it for itself. */
function checkMobile(
  recipient: Recipient,
  { verification_code: code }: Question,
  caller: Caller,
  now: number,
) {
  const { mobilePhone } = recipient;
  const { identities, resellers, messages } = caller.partner.book;
  if (!mobileNumber.test(mobilePhone)) throw refusal('CBC.5017');
  if (resellers.some((reseller) => reseller.mobilePhone === mobilePhone)) throw refusal('CBC.99000029');
  if (identities.registrationsLeft(mobilePhone) === 0) throw refusal('CBC.99000030');
  if (code === undefined) throw parameterError('verification_code', 'is required with mobile_phone');
  const problem = messages.check(recipient, code, now);
  if (problem) throw refusal(codeRefusals[problem]);
}

function registering(mobilePhone: string): Recipient {
  return { mobilePhone, scene: 29, customerId: undefined };
}
