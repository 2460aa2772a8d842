import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kit/scalars.js';

@ObjectType({
  description:
    'How whoever asks stands with its budget: how often it may have the partner API called in a minute. Answers from the cache cost nothing.',
})
export class RateLimit {
  @Field(() => Int, {
    nullable: true,
    description: 'Calls to the partner API in a minute; null for a caller without a budget of its own.',
  })
  limit?: number | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      'Calls that are left in this minute, after what this and other operations under way may take; null without a budget.',
  })
  remaining?: number | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      'Calls made in this minute, and those set aside for operations under way; null without a budget.',
  })
  used?: number | undefined;

  @Field(() => DateTime, { description: 'When the next minute begins and all of the budget is there again.' })
  resetAt!: string;
}
