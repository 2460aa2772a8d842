import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { Counterparty } from '../counterparty/counterparty.js';
import { AdjustmentKind } from './enums.js';

@Requires('funds:read')
@ObjectType({
  description: 'Funds that were allocated to a customer or reseller, or taken back from it.',
})
export class Adjustment {
  @Field(() => ID, { description: 'Serial number of the transfer.' })
  id!: string;

  @Field(() => AdjustmentKind.type, { nullable: true, description: 'Given or taken back, and why.' })
  kind?: AdjustmentKind;

  @Field(() => Money, { description: 'How much was moved; `kind` says which way.' })
  amount!: Money;

  @Field(() => DateTime, { nullable: true, description: 'When it was moved.' })
  occurredAt?: string;

  @Field(() => Counterparty, { nullable: true, description: 'To or from whom it was moved.' })
  counterparty?: Counterparty;

  @Field(() => String, { nullable: true, description: 'What it was for, in the partner’s own words.' })
  scenario?: string;

  @Field(() => String, { nullable: true, description: 'Remark, if any.' })
  memo?: string;
}

@ObjectType({ description: 'A page of adjustments.' })
export class AdjustmentConnection extends connectionOf('Adjustment', () => Adjustment, 'adjustments') {}

@InputType({
  description: 'Which adjustments to list. Conditions that are left out do not apply; all others must hold.',
})
export class AdjustmentFilter {
  @Field(() => ID, { nullable: true, description: 'Only the transfer with this serial number.' })
  id?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what was moved to or from the customer or reseller with this id. Not needed below a customer.',
  })
  counterpartyId?: string | null;

  @Field(() => AdjustmentKind.type, { nullable: true, description: 'Only adjustments of this kind.' })
  kind?: AdjustmentKind;

  @Field(() => DateTime, { nullable: true, description: 'Only what was moved at this moment or later.' })
  occurredFrom?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only what was moved at this moment or earlier.' })
  occurredTo?: string;
}
