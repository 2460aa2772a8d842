import type { components } from '../../contract/generated/incentives.js';
import { shiftMonth } from '../time.js';
import { serviceCode, serviceTypes } from './catalogue/catalogue.js';
import type { Rng } from './prng.js';

type Wire = components['schemas']['IncentiveAndDiscountPolicy'];

/** Incentive class of a service type in one month, and whether the partner's own discounts may be applied to it. */
export interface Policy {
  serviceCode: string;
  incentiveClass: NonNullable<Wire['incentive_policy']>;
  allowDiscount: NonNullable<Wire['allow_discount']>;
}

/** Service types no policy exists for. */
const withoutPolicy = new Set([serviceCode('das'), serviceCode('as'), serviceCode('cloudpond')]);

/** Free services: nothing is consumed, so nothing counts. */
const free = new Set([serviceCode('vpcep'), serviceCode('ims'), serviceCode('ces'), serviceCode('cts')]);

/**
 * Policies in force at the end of a `YYYY-MM`, by service code. One service in ten changed its class once, in a month
 * that follows from the seed; later months keep what is planned, so a future month reads like the last change.
 */
export function policiesOf(month: string, book: Rng, anchorMonth: string): Policy[] {
  return serviceTypes
    .filter(({ code }) => !withoutPolicy.has(code))
    .map(({ code }) => {
      const rng = book.split('policy').split(code);
      const before = classOf(code, rng);
      const changed = rng.chance(10) ? shiftMonth(anchorMonth, -rng.int(1, 14)) : undefined;
      const after =
        changed === undefined
          ? before
          : rng.pick((['0', '1', '13'] as const).filter((one) => one !== before));
      return {
        serviceCode: code,
        incentiveClass: changed !== undefined && month >= changed ? after : before,
        allowDiscount: rng.chance(80) ? ('YES' as const) : ('NO' as const),
      };
    });
}

function classOf(code: string, rng: Rng): Policy['incentiveClass'] {
  if (free.has(code)) return '2';
  return rng.weighted([
    ['0', 62],
    ['1', 22],
    ['2', 6],
    ['13', 10],
  ] as const);
}
