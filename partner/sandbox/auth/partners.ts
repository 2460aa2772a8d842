import type { Rng } from '../data/prng.js';

/** Platform identifier of the sandbox's partners: `xaccount_type` of their customers and the name of their agency. */
export const platformIdentifier = 'SANDBOX_IDP';

/** What identifies one partner to the API: a signing key, and a login for IAM. */
export interface PartnerCredentials {
  accessKey: string;
  secretKey: string;
  /** Account (domain) id. */
  domainId: string;
  accountName: string;
  password: string;
  agency: string;
}

/** The sandbox's own partner: fixed and published, no secret. */
export const sandboxPartner = {
  accessKey: 'SANDBOXPARTNERAK0001',
  secretKey: 'sandbox-partner-secret-key-0001',
  domainId: '5a4dbf0c1d2e3f405162738495a6b7c8',
  accountName: 'sandbox_partner',
  password: 'sandbox-password',
  agency: platformIdentifier,
} as const satisfies PartnerCredentials;

/**
 * What a partner is to Huawei Cloud. A solution provider serves customers of its own, a distributor (tier 1) serves them
 * through resellers only. The sandbox's first partner is both, so that everything can be tried with one credential.
 */
export type PartnerRole = 'solutionProvider' | 'distributor' | 'both';

/** Everyone the sandbox knows. Another partner is another row; `split` keeps its data apart from everyone else's. */
export const partnerTable: {
  credentials: PartnerCredentials;
  role: PartnerRole;
  split: (root: Rng) => Rng;
}[] = [{ credentials: sandboxPartner, role: 'both', split: (root) => root.split('sandbox_partner') }];
