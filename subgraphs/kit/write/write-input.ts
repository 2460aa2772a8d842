import { Field, InputType } from 'type-graphql';

/** What the input of every mutation has that may not be done twice. */
@InputType()
export abstract class WriteInput {
  @Field(() => String, {
    description:
      'A text of your own, at most 128 characters, new for each thing to be done, such as a UUID or an invoice number. Sent again with the same input it gives the first result, and nothing is done twice.',
  })
  idempotencyKey!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True checks all that can be known without writing, and says in `preview` what would happen.',
  })
  dryRun!: boolean;
}
