import { Field, ID, InputType } from 'type-graphql';
import { checkId } from '../../kit/checks.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { CalendarDate } from '../../kit/scalars.js';
import { BillingMode, ChargeKind } from '../billed/enums.js';
import { messages } from '../../kit/messages.js';

/** What every bill of a customer can be filtered by. */
@InputType({
  description:
    'Which rows of a customer’s summary to list. Conditions that are left out do not apply; all others must hold.',
})
export class OwnBillFilter {
  @Field(() => ID, { nullable: true, description: 'Only rows of the service type with this code.' })
  serviceType?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only rows of the enterprise project with this id; `0` is the one all start with.',
  })
  enterpriseProjectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what the account with this id spent: a member of the enterprise whose master the customer is.',
  })
  memberId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With true only what the customer spent itself, without the members of its enterprise; default: all.',
  })
  ownOnly?: boolean | null;
}

/** What bills of single charges can be filtered by besides. */
@InputType()
export abstract class OwnChargeFilter extends OwnBillFilter {
  @Field(() => String, { nullable: true, description: 'Only rows of this region, e.g. `cn-north-1`.' })
  region?: string | null;

  @Field(() => BillingMode.type, { nullable: true, description: 'Only what is paid for this way.' })
  billingMode?: BillingMode;

  @Field(() => ChargeKind.type, { nullable: true, description: 'Only charges for this.' })
  kind?: ChargeKind;
}

/** What bills of payable charges can be filtered by besides. */
@InputType()
export abstract class OwnPayableFilter extends OwnChargeFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'With true only rows with something payable; default: all.',
  })
  payableOnly?: boolean | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day, in Beijing time (UTC+8), within the month; default: its first.',
  })
  from?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day, in Beijing time (UTC+8), within the month; default: its last.',
  })
  to?: string | null;
}

/** Conditions that all these operations spell alike: whose spending, and in which project. */
export function toOwnConditions(filter: OwnBillFilter | null | undefined): ListFilter {
  const member = checkId(filter?.memberId, 'filter.memberId');
  if (member && filter?.ownOnly) {
    const argument = 'filter.memberId';
    throw new BadUserInput(messages.notTogether({ argument, other: 'filter.ownOnly' }), argument);
  }
  return {
    enterprise_project_id: checkId(filter?.enterpriseProjectId, 'filter.enterpriseProjectId'),
    method: member ? 'sub_customer' : filter?.ownOnly ? 'oneself' : undefined,
    sub_customer_id: member,
  };
}

/** `include_zero_record`: false leaves them out, and without it there is no filter. */
export function includeZero(filter: OwnPayableFilter | null | undefined): false | undefined {
  return filter?.payableOnly ? false : undefined;
}
