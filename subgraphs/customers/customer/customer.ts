import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Personal } from '../../kit/access/personal.js';
import { Requires, RequiresBeyondKey } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime, YearMonth } from '../../kit/scalars.js';
import { AccountManager } from '../account-manager/account-manager.js';
import {
  AssociationType,
  CustomerLevel,
  CustomerType,
  FreezeState,
  NewCustomerStatus,
  ReviewResult,
  VerificationStatus,
} from './enums.js';

@Requires('funds:read')
@ObjectType({ description: 'What a customer can spend and what it owes. Known for resale customers only.' })
export class CustomerBalance {
  @Field(() => Money, { description: 'What the customer can still spend of the funds allocated to it.' })
  available!: Money;

  @Field(() => Money, { description: 'What the customer owes: spending that its funds did not cover.' })
  debt!: Money;
}

@ObjectType({ description: 'The tag that marks a small or medium business as a new customer.' })
export class NewCustomerTag {
  @Field(() => NewCustomerStatus.type, { description: 'Whether the customer counts as new.' })
  status!: NewCustomerStatus;

  @Field(() => YearMonth, { nullable: true, description: 'First month in which the tag is valid.' })
  validFrom?: string;

  @Field(() => YearMonth, { nullable: true, description: 'Month in which the tag expires.' })
  validThrough?: string;
}

@ObjectType({ description: 'How Huawei Cloud’s staff judged the last documents a customer submitted.' })
export class VerificationReview {
  @Field(() => ReviewResult.type, { description: 'What came of it.' })
  result!: ReviewResult;

  @Field(() => String, {
    nullable: true,
    description: 'The reviewer’s reason in his own words; null unless the result is REJECTED.',
  })
  opinion?: string;
}

@RequiresBeyondKey('customers:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType({
  description: 'A person or company associated with the partner: the account that buys and pays.',
})
export class Customer {
  @Field(() => ID, { description: 'Huawei Cloud account id of the customer. Stable.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller that serves the customer; null for the partner’s own. Pass it along with `id` to look the customer up.',
  })
  resellerId?: string | null;

  @Field(() => String, { description: 'Login name of the customer’s main account. Unique in Huawei Cloud.' })
  accountName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name confirmed by real-name verification; null before it. Show `accountName` instead.',
  })
  name?: string;

  @Field(() => CustomerType.type, { description: 'A person or a company.' })
  type!: CustomerType;

  @Field(() => CustomerLevel.type, { nullable: true, description: 'Huawei Cloud’s tier of the customer.' })
  level?: CustomerLevel;

  @Field(() => String, { nullable: true, description: 'Label the partner gave the customer.' })
  label?: string;

  @Field(() => AssociationType.type, { description: 'How the customer is tied to the partner.' })
  associationType!: AssociationType;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the customer was associated with the partner.',
  })
  associatedAt?: string;

  @Field(() => VerificationStatus.type, { description: 'How far real-name verification has come.' })
  verification!: VerificationStatus;

  @Field(() => FreezeState.type, { description: 'Whether the customer is frozen.' })
  frozen!: FreezeState;

  @Personal('phone')
  @Field(() => String, {
    nullable: true,
    description: 'Phone number with its dialling prefix, e.g. `0086-13800000000`.',
  })
  phone?: string;

  @Personal('email')
  @Field(() => String, { nullable: true, description: 'E-mail address of the customer.' })
  email?: string;

  @Directive('@listSize(assumedSize: 1)')
  @Field(() => [AccountManager], { description: 'Who looks after the customer; at most one today.' })
  accountManagers!: AccountManager[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the customer on the partner’s own platform, if it was given when it registered.',
  })
  platformAccountId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of that platform: the one Huawei Cloud gave the partner.',
  })
  platformId?: string;
}

@ObjectType({ description: 'A page of customers.' })
export class CustomerConnection extends connectionOf('Customer', () => Customer, 'customers') {}

@InputType({
  description: 'Which customers to list. Conditions that are left out do not apply; all others must hold.',
})
export class CustomerFilter {
  @Field(() => String, { nullable: true, description: 'Part of the verified name, without spaces.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Part of the login name, without spaces.' })
  accountName?: string;

  @Field(() => String, { nullable: true, description: 'Part of the label, without spaces; case matters.' })
  label?: string;

  @Field(() => AssociationType.type, {
    nullable: true,
    description: 'Only customers tied to the partner this way.',
  })
  associationType?: AssociationType;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only customers associated at this moment or later.',
  })
  associatedFrom?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only customers associated at this moment or earlier.',
  })
  associatedTo?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only customers of this reseller; without it only the partner’s own are listed.',
  })
  resellerId?: string | null;
}
