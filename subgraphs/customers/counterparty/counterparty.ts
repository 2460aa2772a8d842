import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';

@Requires('funds:read')
@ObjectType({
  description:
    'Who stood on the other side when funds were moved: a customer, or a reseller of the distributor.',
})
export class Counterparty {
  @Field(() => ID, { description: 'Huawei Cloud account id of the customer or reseller.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name; null where funds are not `adjustments`.' })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Login name of its main account; null where funds are not `fundChanges`.',
  })
  accountName?: string;

  /** The reseller whose customer it is; undefined on the partner's own side. */
  resellerId?: string | null;
}
