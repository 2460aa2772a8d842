import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { FundsPayload } from '../funds/funds-payload.js';

@InputType({ description: 'How much to take back from which reseller.' })
export class ReclaimResellerFundsInput extends WriteInput {
  @Field(() => ID, { description: 'The reseller to take it from.' })
  resellerId!: string;

  @Field(() => Decimal, {
    description: 'Amount in yuan, above 0 and at most 999999999999, with at most two decimals.',
  })
  amount!: string;
}

@ObjectType({ description: 'What taking funds back from a reseller has come to.' })
export class ReclaimResellerFundsPayload extends FundsPayload {}
