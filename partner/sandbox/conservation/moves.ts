import { DAY, HOUR, MINUTE } from '../time.js';
import type { Move } from './attempt.js';
import { createCustomer } from './customer-moves.js';
import { allocate, fundReseller, takeBack, takeBackFromReseller } from './fund-moves.js';
import {
  cancel,
  disableAutoRenewal,
  enableAutoRenewal,
  pay,
  renew,
  setRenewalDay,
  switchAtExpiry,
  switchNow,
  unsubscribe,
} from './order-moves.js';
import { grantQuota, issueVouchers, reclaimQuotas, reclaimVoucher } from './voucher-moves.js';

/** Minutes to weeks: vouchers and quotas expire, orders lapse, renewals are charged. */
const letTimePass: Move = ({ dice }) => {
  const [wait, said] = dice.pick('how long', [
    [MINUTE, 'a minute passes'],
    [HOUR, 'an hour passes'],
    [7 * HOUR, '7 hours pass'],
    [DAY, 'a day passes'],
    [DAY, 'a day passes'],
    [2 * DAY, '2 days pass'],
    [5 * DAY, '5 days pass'],
    [7 * DAY, '7 days pass'],
    [16 * DAY, '16 days pass'],
  ] as const);
  return { wait, said };
};

/** Everything that may happen and how often it does beside the others. */
export const moves: readonly (readonly [move: Move, weight: number])[] = [
  [issueVouchers, 12],
  [reclaimVoucher, 8],
  [grantQuota, 5],
  [reclaimQuotas, 4],
  [allocate, 9],
  [takeBack, 5],
  [fundReseller, 3],
  [takeBackFromReseller, 3],
  [createCustomer, 1],
  [renew, 12],
  [pay, 12],
  [cancel, 3],
  [unsubscribe, 7],
  [enableAutoRenewal, 3],
  [disableAutoRenewal, 2],
  [setRenewalDay, 1],
  [switchAtExpiry, 3],
  [switchNow, 3],
  [letTimePass, 8],
];
