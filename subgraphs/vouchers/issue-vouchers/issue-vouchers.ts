import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime, Decimal } from '../../kit/scalars.js';
import { type UserErrorCode, UserErrorCodeType } from '../../kit/write/user-error-code.js';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { Customer } from '../customer/customer.js';

@InputType({ description: 'Which vouchers to issue, to whom, and from which quota.' })
export class IssueVouchersInput extends WriteInput {
  @Field(() => ID, { description: 'Quota to issue from: active, and within its validity.' })
  quotaId!: string;

  @Field(() => [ID], {
    description:
      'Resale customers that get one voucher each, 1 to 1000, none twice. Every 100 take one call to the partner.',
  })
  customerIds!: string[];

  @Field(() => Decimal, {
    description: 'Face value of each voucher in yuan, above 0, with at most two decimals.',
  })
  faceValue!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when the vouchers can be used, in UTC; default: as long as the quota is valid.',
  })
  effectiveAt?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the vouchers can be used, in UTC; default: as long as the quota is valid.',
  })
  expiresAt?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Codes of at most 10 service types the vouchers can pay for; default: those of the quota.',
  })
  serviceTypes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'At most 10 products the vouchers can pay for; default: those of the quota.',
  })
  productIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark of at most 256 characters for the records; the customers do not see it.',
  })
  memo?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The reseller whose quota and customers they are; leave it out for the partner’s own.',
  })
  resellerId?: string | null;
}

@ObjectType({ description: 'A voucher that was issued.' })
export class IssuedVoucher {
  @Field(() => ID, { description: 'Id of the voucher.' })
  id!: string;

  @Field(() => Customer, { description: 'Who got it.' })
  customer!: Customer;
}

@ObjectType({ description: 'A customer that got no voucher, and why.' })
export class IssueVoucherFailure {
  @Field(() => Customer, { description: 'Who got none.' })
  customer!: Customer;

  @Field(() => UserErrorCodeType, { description: 'What stands against it.' })
  code!: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s own error code, such as `CBC.99000013`; null when it gave none.',
  })
  partnerCode!: string | null;
}

@ObjectType({ description: 'What issuing vouchers has come to.' })
export class IssueVouchersPayload extends WritePayload {
  @Field(() => [IssuedVoucher], {
    description: 'The vouchers that were issued, in the order of the customers.',
  })
  issued!: IssuedVoucher[];

  @Field(() => [IssueVoucherFailure], {
    description:
      'Customers of whom it is certain that they got none, and why; for a dry run, those that would get none. Those neither here nor in `issued` were not sent yet, or it is not known yet: see `operation`.',
  })
  failures!: IssueVoucherFailure[];

  quotaId!: string | null;
  resellerId!: string | null;
}
