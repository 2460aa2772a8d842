import { bookShape, type BookShape } from '../data/book-shape.js';
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

/** A second partner, with customers of its own and no resellers; as public as the first. */
export const sandboxProvider = {
  accessKey: 'SANDBOXPROVIDERAK001',
  secretKey: 'sandbox-provider-secret-key-0001',
  domainId: '6b5ec01d2e3f40516273849506b7c8d9',
  accountName: 'sandbox_provider',
  password: 'sandbox-provider-password',
  agency: platformIdentifier,
} as const satisfies PartnerCredentials;

/** A third partner, whose customers all belong to its resellers; as public as the first. */
export const sandboxDistributor = {
  accessKey: 'SANDBOXDISTRIBAK0001',
  secretKey: 'sandbox-distributor-secret-key-0001',
  domainId: '7c6fd12e3f4051627384950617c8d9ea',
  accountName: 'sandbox_distributor',
  password: 'sandbox-distributor-password',
  agency: platformIdentifier,
} as const satisfies PartnerCredentials;

/**
 * What a partner is to Huawei Cloud. A solution provider serves customers of its own, a distributor (tier 1) serves them
 * through resellers only. The sandbox's first partner is both, so that everything can be tried with one credential.
 */
export type PartnerRole = 'solutionProvider' | 'distributor' | 'both';

/**
 * Everyone the sandbox knows. Another partner is another row; `split` keeps its data apart from everyone else's. The
 * scenario says what the first one's business looks like, the others' is small and always the same.
 */
export const partnerTable: {
  credentials: PartnerCredentials;
  role: PartnerRole;
  split: (root: Rng) => Rng;
  shape: (ofScenario: BookShape) => BookShape;
}[] = [
  {
    credentials: sandboxPartner,
    role: 'both',
    split: (root) => root.split('sandbox_partner'),
    shape: (ofScenario) => ofScenario,
  },
  {
    credentials: sandboxProvider,
    role: 'solutionProvider',
    split: (root) => root.split('sandbox_provider'),
    shape: () => bookShape(12, []),
  },
  {
    credentials: sandboxDistributor,
    role: 'distributor',
    split: (root) => root.split('sandbox_distributor'),
    shape: () => bookShape(0, [5, 4, 3]),
  },
];
