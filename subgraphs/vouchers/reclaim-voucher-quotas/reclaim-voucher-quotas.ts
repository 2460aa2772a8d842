import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserErrorCode, UserErrorCodeType } from '../../kit/write/user-error-code.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';

@InputType({ description: 'Which resellers’ quotas to take back.' })
export class ReclaimVoucherQuotasInput extends WriteInput {
  @Field(() => [ID], {
    description:
      'Quotas of resellers, 1 to 100, none twice: active ones, not the distributor’s own. Every 10 take one call to the partner.',
  })
  quotaIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'A remark of at most 256 characters for the records.',
  })
  remark?: string | null;
}

@ObjectType({ description: 'A quota that was taken back from a reseller.' })
export class ReclaimedVoucherQuota {
  @Field(() => ID, { description: 'Id of the reseller’s quota.' })
  id!: string;
}

@ObjectType({ description: 'A quota that was not taken back, and why.' })
export class ReclaimVoucherQuotasFailure {
  @Field(() => ID, { description: 'Id of the quota.' })
  id!: string;

  @Field(() => UserErrorCodeType, { description: 'What stands against it.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s own error code, such as `CBC.99000012`; null when it gave none.',
  })
  partnerCode!: string | null;
}

@ObjectType({
  description:
    'What taking quotas back has come to. `operation.amount` is what went back to the distributor, by the partner’s records.',
})
export class ReclaimVoucherQuotasPayload extends WritePayload {
  @Field(() => [ReclaimedVoucherQuota], {
    description: 'The quotas that were taken back, in the order they were asked for.',
  })
  reclaimed!: ReclaimedVoucherQuota[];

  @Field(() => [ReclaimVoucherQuotasFailure], {
    description:
      'Quotas of which it is certain that they were not taken back, and why; for a dry run, those that would not be.',
  })
  failures!: ReclaimVoucherQuotasFailure[];
}
