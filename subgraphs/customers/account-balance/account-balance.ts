import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { AccountKind } from './enums.js';

@Requires('funds:read')
@ObjectType({ description: 'An account of the partner, a reseller or a customer, and what is on it.' })
export class AccountBalance {
  @Field(() => ID, { description: 'Id of the account. Stable.' })
  id!: string;

  @Field(() => AccountKind.type, { description: 'What the account holds.' })
  kind!: AccountKind;

  @Field(() => Money, { description: 'The balance of the account.' })
  amount!: Money;

  @Field(() => Money, { description: 'The part of `amount` that is set aside for specific use.' })
  designated!: Money;

  @Field(() => Money, {
    nullable: true,
    description:
      'What can be allocated to others: `amount` less `designated`. Null for every account but the BALANCE of the partner or a reseller.',
  })
  allocatable?: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'The whole credit line; null for every account but CREDIT.',
  })
  creditLine?: Money;

  @Field(() => String, { nullable: true, description: 'Remark on the account, if any.' })
  memo?: string;
}

@Requires('funds:read')
@ObjectType({ description: 'A customer’s accounts as the customer itself sees them.' })
export class OwnBalance {
  @Field(() => [AccountBalance], { description: 'The customer’s accounts.' })
  accounts!: AccountBalance[];

  @Field(() => Money, { description: 'What the customer owes in all.' })
  debt!: Money;
}
