import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { FundsPayload } from '../funds/funds-payload.js';

@InputType({ description: 'How much to give to which reseller.' })
export class AllocateResellerFundsInput extends WriteInput {
  @Field(() => ID, { description: 'The reseller to fund.' })
  resellerId!: string;

  @Field(() => Decimal, {
    description: 'Amount in yuan, above 0 and at most 999999999.99, with at most two decimals.',
  })
  amount!: string;
}

@ObjectType({ description: 'What funding a reseller has come to.' })
export class AllocateResellerFundsPayload extends FundsPayload {}
