import { Field, ID, InputType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';

/** What the input of every verification has. */
@InputType()
export abstract class VerificationInput extends WriteInput {
  @Field(() => ID, { description: 'The customer that is verified.' })
  customerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The reseller that serves the customer; leave it out for the partner’s own.',
  })
  resellerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Identifier of the partner’s platform: the one Huawei Cloud gave the partner. Default: the one the gateway is configured with.',
  })
  platformId?: string | null;
}
