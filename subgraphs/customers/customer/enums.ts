import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { CustomerInformation, NewCustomerTagItem, ShowRealnameAuthenticationReviewResultResponse } =
  codes.customers;

export const AssociationType = codeEnum({
  name: 'AssociationType',
  description: 'How a customer is tied to the partner, which decides who pays Huawei Cloud.',
  codes: CustomerInformation.association_type,
  values: {
    REFERRAL: 'Referred by the partner; pays Huawei Cloud itself, so the partner sees no balance.',
    RESALE: 'Buys through the partner and spends what the partner has allocated to it.',
  },
});
export type AssociationType = NameOf<typeof AssociationType>;

export const CustomerType = codeEnum({
  name: 'CustomerType',
  description: 'Whether the customer is a person or a company.',
  codes: CustomerInformation.customer_type,
  values: {
    UNSPECIFIED: 'Not chosen yet: the customer has not completed its profile or verification.',
    INDIVIDUAL: 'A person.',
    ENTERPRISE: 'A company or other organisation.',
  },
});
export type CustomerType = NameOf<typeof CustomerType>;

export const CustomerLevel = codeEnum({
  name: 'CustomerLevel',
  description: 'Huawei Cloud’s own tier of a customer, from V0 (lowest) to V5.',
  codes: CustomerInformation.customer_level,
  values: {
    V0: 'Lowest tier.',
    V1: 'Tier 1 of 5.',
    V2: 'Tier 2 of 5.',
    V3: 'Tier 3 of 5.',
    V4: 'Tier 4 of 5.',
    V5: 'Highest tier.',
  },
});
export type CustomerLevel = NameOf<typeof CustomerLevel>;

export const VerificationStatus = codeEnum({
  name: 'VerificationStatus',
  description: 'How far the customer’s real-name verification has come. Without it a customer cannot buy.',
  codes: CustomerInformation.verified_status,
  values: {
    UNVERIFIED: 'Not started.',
    UNDER_REVIEW: 'Submitted; Huawei Cloud is checking it.',
    REJECTED: 'Refused; the customer has to submit it again.',
    VERIFIED: 'Confirmed.',
  },
});
export type VerificationStatus = NameOf<typeof VerificationStatus>;

export const ReviewResult = codeEnum({
  name: 'ReviewResult',
  description: 'What came of the review of a real-name verification.',
  codes: ShowRealnameAuthenticationReviewResultResponse.review_result,
  values: {
    UNDER_REVIEW: 'Nothing yet.',
    REJECTED: 'Refused; the customer has to submit documents again.',
    APPROVED: 'Accepted.',
  },
});
export type ReviewResult = NameOf<typeof ReviewResult>;

export const FreezeState = codeEnum({
  name: 'FreezeState',
  description: 'Whether Huawei Cloud has frozen the customer.',
  codes: CustomerInformation.is_frozen,
  values: {
    NOT_FROZEN: 'Works as usual.',
    ACCOUNT_FROZEN: 'The account cannot buy; its resources go on running.',
    ACCOUNT_AND_RESOURCES_FROZEN: 'The account cannot buy and its resources are stopped.',
  },
});
export type FreezeState = NameOf<typeof FreezeState>;

export const NewCustomerStatus = codeEnum({
  name: 'NewCustomerStatus',
  description: 'Whether a small or medium business counts as new for incentive programmes.',
  codes: NewCustomerTagItem.new_customer_tag,
  values: {
    QUALIFIED: 'Counts as new within the tag’s validity.',
    NOT_NEW: 'Does not count as new, or no longer.',
    UNDETERMINED: 'Could become one: eligible, but the conditions are not met yet.',
  },
});
export type NewCustomerStatus = NameOf<typeof NewCustomerStatus>;
