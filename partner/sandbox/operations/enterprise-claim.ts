import { parameterError } from '../errors.js';
import type { Input } from './handler.js';
import type { Claim } from './realname-application.js';

type Question = Pick<
  Input<'createEnterpriseRealnameAuthentication'>,
  | 'corp_name'
  | 'verified_number'
  | 'verified_file_url'
  | 'certificate_type'
  | 'enterprise_person'
  | 'reg_country'
>;

const businessLicense = 0;

/** The enterprise's own document, and both sides of its legal person's ID card where that person is named. */
const attachmentsOf = { enterprise: 1, person: 2 };

/**
 * What a first application of an enterprise and a person's to be one have in common. A business licence with its legal
 * person is looked up in the register and passes at once; everything else is looked at by a person.
 */
export function enterpriseClaim({
  corp_name: name,
  verified_number: documentNumber,
  verified_file_url: files,
  certificate_type: certificate,
  enterprise_person: person,
  reg_country: country,
}: Question): Claim {
  if (!/\p{L}/u.test(name)) throw parameterError('corp_name', 'must not be only digits, symbols or spaces');
  if (country !== undefined && !/^[A-Za-z]{2}$/.test(country)) {
    throw parameterError('reg_country', 'must be two letters');
  }
  return {
    customerType: 1,
    name,
    documentNumber,
    attachments: files.length,
    attachmentsNeeded: attachmentsOf.enterprise + (person ? attachmentsOf.person : 0),
    automatic: certificate === businessLicense && person !== undefined,
  };
}
