import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../../kit/scalars.js';
import { BillingMode, ChargeKind } from '../billed/enums.js';
import { AssociationType } from './enums.js';

@InputType({
  description:
    'Which spending records to list. Conditions that are left out do not apply; all others must hold.',
})
export class SpendRecordFilter {
  @Field(() => ID, { nullable: true, description: 'Only records of the service type with this code.' })
  serviceType?: string | null;

  @Field(() => String, { nullable: true, description: 'Only records of this region, e.g. `cn-north-1`.' })
  region?: string | null;

  @Field(() => BillingMode.type, { nullable: true, description: 'Only what is paid for this way.' })
  billingMode?: BillingMode;

  @Field(() => ChargeKind.type, { nullable: true, description: 'Only charges for this.' })
  kind?: ChargeKind;

  @Field(() => ID, { nullable: true, description: 'Only records of the resource with this id.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only records of resources with exactly this name.' })
  resourceName?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only records of this order, or of this receivable or bill.',
  })
  tradeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only records of this account manager. A supervisor of account managers has to name one, and sees one at a time.',
  })
  accountManagerId?: string | null;

  @Field(() => AssociationType.type, {
    nullable: true,
    description: 'Only what was spent while the customer was tied to the partner this way.',
  })
  associationType?: AssociationType;

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
