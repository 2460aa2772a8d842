import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../money.js';

@Directive('@shareable')
@ObjectType({ description: 'An amount that a write changes.' })
export class PreviewedAmount {
  @Field(() => String, {
    description: 'What it is, in the caller’s language, such as the balance of a quota.',
  })
  name!: string;

  @Field(() => Money, { description: 'What it is now.' })
  before!: Money;

  @Field(() => Money, { description: 'What it will be.' })
  after!: Money;
}

@Directive('@shareable')
@ObjectType({ description: 'What a write would do, found out without doing it.' })
export class WritePreview {
  @Field(() => Money, {
    nullable: true,
    description: 'What it would move in all; null when it moves no money.',
  })
  amount!: Money | null;

  @Field(() => Int, { description: 'Calls to the partner it would take.' })
  partnerCalls!: number;

  @Field(() => [PreviewedAmount], {
    description: 'Amounts it would change; empty when they cannot be known.',
  })
  changes!: PreviewedAmount[];
}
