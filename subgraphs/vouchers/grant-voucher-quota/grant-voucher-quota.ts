import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Decimal } from '../../kit/scalars.js';
import { type UserErrorCode, UserErrorCodeType } from '../../kit/write/user-error-code.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { Reseller } from '../reseller/reseller.js';

@InputType({ description: 'How much quota to give, to which resellers, and from which quota.' })
export class GrantVoucherQuotaInput extends WriteInput {
  @Field(() => ID, {
    description: 'The distributor’s own quota for vouchers to give from: active, and within its validity.',
  })
  quotaId!: string;

  @Field(() => [ID], {
    description:
      'Resellers that get a quota each, 1 to 1000, none twice. Every 100 take one call to the partner.',
  })
  resellerIds!: string[];

  @Field(() => Decimal, {
    description: 'What each of them gets in yuan, above 0 and up to 100000000, with at most two decimals.',
  })
  amount!: string;
}

@ObjectType({ description: 'A quota that a reseller was given.' })
export class GrantedVoucherQuota {
  @Field(() => ID, { description: 'Id of the reseller’s new quota.' })
  id!: string;

  @Field(() => Reseller, { description: 'Who got it.' })
  reseller!: Reseller;
}

@ObjectType({ description: 'A reseller that got no quota, and why.' })
export class GrantVoucherQuotaFailure {
  @Field(() => Reseller, { description: 'Who got none.' })
  reseller!: Reseller;

  @Field(() => UserErrorCodeType, { description: 'What stands against it.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s own error code, such as `CBC.50010105`; null when it gave none.',
  })
  partnerCode!: string | null;
}

@ObjectType({ description: 'What giving quota to resellers has come to.' })
export class GrantVoucherQuotaPayload extends WritePayload {
  @Field(() => [GrantedVoucherQuota], {
    description: 'The quotas that were given, in the order of the resellers.',
  })
  granted!: GrantedVoucherQuota[];

  @Field(() => [GrantVoucherQuotaFailure], {
    description:
      'Resellers of whom it is certain that they got none, and why; for a dry run, those that would get none.',
  })
  failures!: GrantVoucherQuotaFailure[];

  quotaId!: string | null;
}
