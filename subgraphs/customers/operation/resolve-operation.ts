import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Operation } from '../../kit/write/operation.js';
import { UserError } from '../../kit/write/user-error.js';

export enum OperationOutcome {
  DONE = 'DONE',
  NOT_DONE = 'NOT_DONE',
}
registerEnumType(OperationOutcome, {
  name: 'OperationOutcome',
  description: 'What a person has found out about a write.',
  valuesConfig: {
    DONE: { description: 'The partner has done what it is not known of. What was never sent stays undone.' },
    NOT_DONE: { description: 'The partner has done nothing of what it is not known of.' },
  },
});

@InputType({ description: 'Which write is settled, and how.' })
export class ResolveOperationInput {
  @Field(() => ID, { description: 'Id of the write in the ledger: one that is UNKNOWN, or was never sent.' })
  id!: string;

  @Field(() => OperationOutcome, { description: 'What was found out.' })
  outcome!: OperationOutcome;

  @Field(() => String, {
    description: 'How it was found out, in 1 to 500 characters: it is kept in the audit.',
  })
  note!: string;
}

@ObjectType({ description: 'What settling a write by hand has come to.' })
export class ResolveOperationPayload {
  @Field(() => Operation, {
    nullable: true,
    description: 'The write as it is now; null when there is none of this id.',
  })
  operation!: Operation | null;

  @Field(() => [UserError], { description: 'Why it was not settled. Empty when it was.' })
  userErrors!: UserError[];
}
