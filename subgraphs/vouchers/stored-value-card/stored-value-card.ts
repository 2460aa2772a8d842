import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { StoredValueCardStatus } from './enums.js';

@Requires('vouchers:read')
@ObjectType({
  description:
    'A card that a customer bought at a fixed value. What is paid with it counts as cash; it can be neither returned nor passed on.',
})
export class StoredValueCard {
  @Field(() => ID, { description: 'Id of the card. Stable.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name of the card.' })
  name?: string;

  @Field(() => StoredValueCardStatus.type, {
    description: 'Whether something is left on it. A card past `expiresAt` keeps its status.',
  })
  status!: StoredValueCardStatus;

  @Field(() => Money, { description: 'What the card was worth when bought.' })
  faceValue!: Money;

  @Field(() => Money, { description: 'What is left on it.' })
  remaining!: Money;

  @Field(() => DateTime, { nullable: true, description: 'First moment at which it can be spent.' })
  effectiveAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'Last moment at which it can be spent.' })
  expiresAt?: string;
}

@ObjectType({ description: 'A page of stored-value cards.' })
export class StoredValueCardConnection extends connectionOf(
  'StoredValueCard',
  () => StoredValueCard,
  'stored-value cards',
) {}

@InputType({
  description:
    'Which stored-value cards to list. Conditions that are left out do not apply; all others must hold.',
})
export class StoredValueCardFilter {
  @Field(() => StoredValueCardStatus.type, { nullable: true, description: 'Only cards in this status.' })
  status?: StoredValueCardStatus;

  @Field(() => ID, { nullable: true, description: 'Only the card with this id.' })
  id?: string | null;
}
