import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';

@Directive('@shareable')
@ObjectType({ description: 'A person’s word on a write whose outcome the partner’s records do not tell.' })
export class OperationResolution {
  @Field(() => String, { description: 'Who decided it.' })
  by!: string;

  @Field(() => DateTime, { description: 'When it was decided, in UTC.' })
  at!: string;

  @Field(() => String, { description: 'How it was found out.' })
  note!: string;
}
