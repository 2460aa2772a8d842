import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IdempotentWriteInput } from '../../kit/write/idempotent-write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';

@InputType({ description: 'For which customer to enable enterprise projects.' })
export class EnableEnterpriseProjectsInput extends IdempotentWriteInput {
  @Field(() => ID, {
    description: 'A customer that is verified as a company and lets the partner act for it.',
  })
  customerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The reseller that serves the customer; leave it out for the partner’s own.',
  })
  resellerId?: string | null;
}

@ObjectType({
  description:
    'What enabling enterprise projects has come to. When its outcome is UNKNOWN, send it again with a new key, or without one.',
})
export class EnableEnterpriseProjectsPayload extends WritePayload {
  /** Null when the input was refused. */
  customerId!: string | null;
  resellerId!: string | null;
}
