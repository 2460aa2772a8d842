import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { CustomerFundsPayload } from '../funds/funds-payload.js';

@InputType({ description: 'How much to take back from which customer.' })
export class ReclaimFundsInput extends WriteInput {
  @Field(() => ID, { description: 'The resale customer to take it from.' })
  customerId!: string;

  @Field(() => Decimal, {
    description: 'Amount in yuan, above 0 and at most 2147483647, with at most two decimals.',
  })
  amount!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller whose customer it is, and who gets it back; leave it out for the partner’s own customers.',
  })
  resellerId?: string | null;
}

@ObjectType({ description: 'What taking funds back from a customer has come to.' })
export class ReclaimFundsPayload extends CustomerFundsPayload {}
