import { Field, InputType } from 'type-graphql';

/** What the input of every mutation has that does no more when it is done twice. */
@InputType()
export abstract class IdempotentWriteInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A text of your own, at most 128 characters, such as a UUID. Sent again with the same input it gives the first result. Default: a new one; doing this twice is the same as once.',
  })
  idempotencyKey?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True checks all that can be known without writing, and says in `preview` what would happen.',
  })
  dryRun!: boolean;
}
