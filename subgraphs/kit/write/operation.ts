import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Money } from '../money.js';
import { DateTime } from '../scalars.js';
import { type OperationKind, OperationKindType } from './operation-kind.js';
import { OperationInputField } from './operation-input.js';
import { OperationResolution } from './operation-resolution.js';
import { OperationEvidence, OperationStatus } from './operation-status.js';

@Directive('@shareable')
@ObjectType({
  description:
    'A write to the partner, as the gateway’s ledger has it. It is written down before anything is sent, so that nothing is ever done twice.',
})
export class Operation {
  @Field(() => ID, { description: 'Id in the ledger.' })
  id!: string;

  @Field(() => String, {
    description: 'The caller’s own key. The same key with the same input gives the same operation again.',
  })
  idempotencyKey!: string;

  @Field(() => OperationKindType, { description: 'Which mutation it came by.' })
  kind!: OperationKind;

  @Field(() => OperationStatus, { description: 'How far it has come.' })
  status!: OperationStatus;

  @Field(() => OperationEvidence, {
    nullable: true,
    description: 'How it is known what was done; null while it is not known.',
  })
  evidence!: OperationEvidence | null;

  @Field(() => Boolean, {
    description:
      'Whether this is what an earlier mutation with the same key has come to. False where operations are listed.',
  })
  replayed!: boolean;

  @Field(() => DateTime, { description: 'When it was asked for, in UTC.' })
  requestedAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was settled, in UTC; null while it is not.',
  })
  settledAt!: string | null;

  @Field(() => Money, {
    nullable: true,
    description:
      'What it has moved; before it is settled, what it is to move. Null when it moves no money, or the partner has not said how much.',
  })
  amount!: Money | null;

  @Field(() => String, { description: 'Who asked for it.' })
  caller!: string;

  @Field(() => [ID], {
    description:
      'The partner’s ids of the requests it took (`X-Request-Id`): what the partner’s support asks for.',
  })
  partnerRequestIds!: string[];

  @Field(() => [OperationInputField], {
    description: 'What was asked for, value by value, without what is secret or personal in it.',
  })
  input!: OperationInputField[];

  @Field(() => OperationResolution, {
    nullable: true,
    description: 'A person’s word on it, given with `resolveOperation`; null when none was needed.',
  })
  resolution!: OperationResolution | null;
}
