import { Field, ObjectType } from 'type-graphql';
import { Operation } from './operation.js';
import { WritePreview } from './preview.js';
import { UserError } from './user-error.js';

/** What the payload of every mutation has. */
@ObjectType()
export abstract class WritePayload {
  @Field(() => Operation, {
    nullable: true,
    description: 'The write in the ledger; null for a dry run, and when the input was refused.',
  })
  operation!: Operation | null;

  @Field(() => [UserError], {
    description: 'Why it was not done, or not all of it. Empty when everything was done.',
  })
  userErrors!: UserError[];

  @Field(() => WritePreview, { nullable: true, description: 'What would happen; only for a dry run.' })
  preview!: WritePreview | null;
}
