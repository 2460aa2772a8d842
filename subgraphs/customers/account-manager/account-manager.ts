import { Field, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';

@Requires('customers:read')
@ObjectType({ description: 'The partner’s employee who looks after a customer or reseller.' })
export class AccountManager {
  @Field(() => String, { description: 'Login name of the account manager in the partner’s console.' })
  accountName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person; known below a reseller only.',
  })
  name?: string;

  /** The reseller whose customers the manager was found at; undefined among the partner's own. */
  resellerId?: string | null;
}

@ObjectType({ description: 'A page of account managers.' })
export class AccountManagerConnection extends connectionOf(
  'AccountManager',
  () => AccountManager,
  'account managers',
) {}
