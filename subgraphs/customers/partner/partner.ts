import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';

@Requires('funds:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'The partner itself: the account whose credentials this graph calls the partner API with.',
})
export class Partner {
  @Field(() => ID, {
    nullable: true,
    description: 'Huawei Cloud account id of the partner. Stable. Null only beside an error.',
  })
  id?: string;
}
