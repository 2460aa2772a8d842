import type { PartnerError } from './errors/index.js';

/** What this partner signs with. */
export interface PartnerCredentials {
  accessKey: string;
  secretKey: string;
  /** The partner's account (domain) id; asked from IAM when absent. */
  domainId?: string | undefined;
  /** Account name and password: needed only to act for a customer, because IAM exchanges tokens, not keys. */
  accountName?: string | undefined;
  password?: string | undefined;
  /**
   * Name of the agency by which customers let the partner act for them: the platform identifier (`xaccount_type`) that
   * Huawei Cloud gave the partner.
   */
  agency?: string | undefined;
}

/** A customer for whom an operation is called, with a token by assume-role. */
export interface ActingFor {
  customerId: string;
  /**
   * What IAM refused to whoever asks, by customer: it is not asked for that customer again as long as the asker keeps
   * the same map. Default: asked every time, because the customer may have granted it meanwhile.
   */
  refusals?: Map<string, PartnerError> | undefined;
}
