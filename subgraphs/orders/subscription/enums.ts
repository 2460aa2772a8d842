import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { OrderInstanceV2 } = codes.orders;

export const SubscriptionStatus = codeEnum({
  name: 'SubscriptionStatus',
  description: 'Where a subscription stands in its life.',
  codes: OrderInstanceV2.status,
  values: {
    IN_USE: 'Runs.',
    CLOSED: 'Over: given back, switched to pay-per-use, or deleted after it had expired.',
    FROZEN: 'Cannot be used, but is kept for a while; renewing brings it back.',
    EXPIRED: 'Past its end, but still usable for a grace period.',
  },
});
export type SubscriptionStatus = NameOf<typeof SubscriptionStatus>;

export const ExpiryPolicy = codeEnum({
  name: 'ExpiryPolicy',
  description: 'What happens to a subscription when it expires.',
  codes: OrderInstanceV2.expire_policy,
  values: {
    ENTER_GRACE_PERIOD: 'It can be used for a grace period more, and is then frozen.',
    CONVERT_TO_PAY_PER_USE: 'It goes on as a pay-per-use resource.',
    DELETE_IMMEDIATELY: 'It is deleted at once.',
    AUTO_RENEW: 'It is renewed automatically: the only policy that does so.',
    FREEZE: 'It is frozen at once.',
    DELETE_AFTER_RETENTION: 'It is frozen at once, and deleted when it has been kept for a while.',
  },
});
export type ExpiryPolicy = NameOf<typeof ExpiryPolicy>;
