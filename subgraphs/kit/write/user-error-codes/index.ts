import { anyWriteCodes, ownCodes } from './common.js';
import { registrationCodes, verificationCodes } from './customers.js';
import { orderCodes } from './orders.js';
import { subscriptionCodes } from './subscriptions.js';
import { voucherCodes } from './vouchers.js';

export { type Remedy, remedies } from './remedies.js';
export type { UserErrorReason } from './user-error-reason.js';

/** Every reason for which a write is not done, and what a caller can do about it. */
export const userErrorCodes = {
  ...ownCodes,
  ...anyWriteCodes,
  ...registrationCodes,
  ...verificationCodes,
  ...voucherCodes,
  ...orderCodes,
  ...subscriptionCodes,
} as const;
