import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';

/** Reference to a voucher; the vouchers subgraph knows the rest of it. */
@Requires('vouchers:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Voucher {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
