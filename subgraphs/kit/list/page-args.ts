import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInput } from '../bad-user-input.js';
import { messages } from '../messages.js';

/** Most rows a client may ask for at a time: what fifty pages of the partner hold, five seconds at its usual quota. */
export const largestFirst = 5000;

/** `first` and `after` of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: 20,
    description: `How many to return, from 0 to ${largestFirst}. With 0 only \`totalCount\` is read.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Return what comes after this cursor: the `endCursor` or an edge’s `cursor` of the page before.',
  })
  after?: string | null;
}

export function checkFirst(first: number): number {
  if (first >= 0 && first <= largestFirst) return first;
  const range = { from: 0, to: largestFirst, value: first };
  throw new BadUserInput(messages.outOfRange({ argument: 'first', ...range }), 'first');
}
