import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';

@InputType({ description: 'Which voucher to take back.' })
export class ReclaimVoucherInput extends WriteInput {
  @Field(() => ID, { description: 'Voucher to take back: it must be AVAILABLE.' })
  voucherId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The reseller whose customer has it; leave it out for one of the partner’s own customers.',
  })
  resellerId?: string | null;
}

@ObjectType({
  description:
    'What taking a voucher back has come to. `operation.amount` is what went back to the quota, by the partner’s records.',
})
export class ReclaimVoucherPayload extends WritePayload {
  voucherId!: string | null;
  resellerId!: string | null;
}
