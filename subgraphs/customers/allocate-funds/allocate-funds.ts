import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { CustomerFundsPayload } from '../funds/funds-payload.js';

@InputType({ description: 'How much to give to which customer.' })
export class AllocateFundsInput extends WriteInput {
  @Field(() => ID, { description: 'The resale customer to fund.' })
  customerId!: string;

  @Field(() => Decimal, {
    description: 'Amount in yuan, above 0 and at most 2147483647, with at most two decimals.',
  })
  amount!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller whose customer it is, and who pays; leave it out for the partner’s own customers.',
  })
  resellerId?: string | null;
}

@ObjectType({ description: 'What funding a customer has come to.' })
export class AllocateFundsPayload extends CustomerFundsPayload {}
