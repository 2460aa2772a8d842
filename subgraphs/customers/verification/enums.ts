import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { ApplyEnterpriseRealnameAuthsReq, ApplyIndividualRealnameAuthsReq } = codes.customers;

export const IdentityDocumentKind = codeEnum({
  name: 'IdentityDocumentKind',
  description: 'Document by which a person is verified. The ID card of the mainland is not among them.',
  codes: ApplyIndividualRealnameAuthsReq.verified_type,
  values: {
    PASSPORT: 'Passport.',
    HK_MACAO_TRAVEL_PERMIT: 'Mainland travel permit for residents of Hong Kong and Macao.',
    TAIWAN_TRAVEL_PERMIT: 'Mainland travel permit for residents of Taiwan.',
    HK_MACAO_RESIDENCE_PERMIT: 'Residence permit for residents of Hong Kong and Macao.',
    TAIWAN_RESIDENCE_PERMIT: 'Residence permit for residents of Taiwan.',
  },
});
export type IdentityDocumentKind = NameOf<typeof IdentityDocumentKind>;

export const CertificateKind = codeEnum({
  name: 'CertificateKind',
  description: 'Document by which a company or other organisation is verified.',
  codes: ApplyEnterpriseRealnameAuthsReq.certificate_type,
  values: {
    BUSINESS_LICENSE: 'Business licence of a company.',
    PUBLIC_INSTITUTION_CERTIFICATE: 'Certificate of a public institution.',
    SOCIAL_ORGANIZATION_CERTIFICATE: 'Certificate of a social organisation.',
    ADMINISTRATIVE_LAW_ENFORCEMENT_CERTIFICATE: 'Certificate of an administrative law enforcement body.',
    ORGANIZATION_CODE_CERTIFICATE: 'Organisation code certificate.',
    OTHER: 'Any other document.',
  },
});
export type CertificateKind = NameOf<typeof CertificateKind>;
