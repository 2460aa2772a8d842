import { checkId, type Maybe } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { RequestOf } from '../../../partner/client/index.js';
import { checkPlatformId } from '../checks.js';
import { checkAttachment, checkCompanyName, checkCountry, checkPersonal } from './checks.js';
import type { EnterpriseInput, LegalPersonInput } from './enterprise-input.js';
import { CertificateKind } from './enums.js';

const longestNumber = 64;
const longestText = 255;

type Body = RequestOf<'createEnterpriseRealnameAuthentication'>['body'];

/** What verifying a company sends: the company's document first, then the sides of its legal person's ID card. */
export function enterpriseBody(input: EnterpriseInput, context: SubgraphContext): Body {
  const person = input.legalPerson && legalPerson(input.legalPerson);
  const kind = CertificateKind.codeOf(input.certificateKind ?? undefined, 'certificateKind');
  return {
    customer_id: checkId(input.customerId, 'customerId'),
    identify_type: 1,
    corp_name: checkCompanyName(input.companyName, 'companyName'),
    verified_number: checkPersonal(input.certificateNumber, 'certificateNumber', longestNumber),
    verified_file_url: [checkAttachment(input.certificate, 'certificate'), ...(person?.files ?? [])],
    xaccount_type: checkPlatformId(input.platformId, context),
    ...(kind !== undefined && { certificate_type: Number(kind) as NonNullable<Body['certificate_type']> }),
    ...(person && { enterprise_person: person.person }),
    ...optional('reg_country', input.country, (country) => checkCountry(country, 'country')),
    ...optional('reg_address', input.address, (address) => checkPersonal(address, 'address', longestText)),
  };
}

function legalPerson({ name, idNumber, portraitSide, emblemSide }: LegalPersonInput) {
  return {
    person: {
      legel_name: checkPersonal(name, 'legalPerson.name', longestText),
      legel_id_number: checkPersonal(idNumber, 'legalPerson.idNumber', longestNumber),
      certifier_role: 'legalPerson' as const,
    },
    files: [
      checkAttachment(portraitSide, 'legalPerson.portraitSide'),
      checkAttachment(emblemSide, 'legalPerson.emblemSide'),
    ],
  };
}

function optional<Name extends string>(
  name: Name,
  value: Maybe<string>,
  check: (value: string) => string,
): { [Key in Name]?: string } {
  return (value === undefined || value === null ? {} : { [name]: check(value) }) as {
    [Key in Name]?: string;
  };
}
