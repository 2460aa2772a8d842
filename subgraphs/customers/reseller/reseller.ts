import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Personal } from '../../kit/access/personal.js';
import { RequiresBeyondKey } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime } from '../../kit/scalars.js';
import { AccountManager } from '../account-manager/account-manager.js';

@RequiresBeyondKey('customers:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A company that sells through the partner, a tier-1 distributor, to customers of its own: the partner API’s indirect partner.',
})
export class Reseller {
  @Field(() => ID, { description: 'Huawei Cloud account id of the reseller. Stable.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name of the company.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Login name of the reseller’s main account.' })
  accountName?: string;

  @Personal('phone')
  @Field(() => String, { nullable: true, description: 'Mobile number, e.g. `13900000000`.' })
  phone?: string;

  @Personal('email')
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the reseller was associated with the distributor.',
  })
  associatedAt?: string;

  @Field(() => AccountManager, { nullable: true, description: 'Who looks after the reseller, if anybody.' })
  accountManager?: AccountManager;
}

/** The fields that are read from the list of resellers; all others are read by the reseller's id alone. */
export const listedFields = ['name', 'accountName', 'phone', 'email', 'associatedAt', 'accountManager'];

@ObjectType({ description: 'A page of resellers.' })
export class ResellerConnection extends connectionOf('Reseller', () => Reseller, 'resellers') {}

@InputType({
  description: 'Which resellers to list. Conditions that are left out do not apply; all others must hold.',
})
export class ResellerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Login name of the reseller’s main account. Part of it may do: the partner does not say.',
  })
  accountName?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only resellers associated at this moment or later.',
  })
  associatedFrom?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only resellers associated at this moment or earlier.',
  })
  associatedTo?: string;
}
