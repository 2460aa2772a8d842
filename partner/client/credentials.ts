/** What this partner signs with. */
export interface PartnerCredentials {
  accessKey: string;
  secretKey: string;
  /** The partner's account (domain) id; asked from IAM when absent. */
  domainId?: string | undefined;
  /** Account name and password: needed only to act for a customer, because IAM exchanges tokens, not keys. */
  accountName?: string | undefined;
  password?: string | undefined;
}

/** A customer for whom an operation is called, by assume-role. */
export interface ActingFor {
  customerId: string;
  /** Name of the agency the customer granted: `xaccount_type` of its entry in listSubCustomers. */
  agency: string;
}
